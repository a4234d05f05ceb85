export { RegisterContent } from './RegisterContent';
