export { HistorySection } from './HistorySection';
export { historyPoints } from './historyPoints';
export { Sparkline } from './Sparkline';
export { useFindingsHistory } from './useFindingsHistory';
