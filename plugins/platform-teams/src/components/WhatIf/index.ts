export { WhatIfTab } from './WhatIfTab';
