export { LayerCard } from './LayerCard';
