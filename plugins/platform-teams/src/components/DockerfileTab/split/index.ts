export { SplitCard } from './SplitCard';
