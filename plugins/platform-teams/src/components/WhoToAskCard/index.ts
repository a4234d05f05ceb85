export { WhoToAskCard } from './WhoToAskCard';
