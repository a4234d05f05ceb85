export { RegisterThis } from './RegisterThis';
