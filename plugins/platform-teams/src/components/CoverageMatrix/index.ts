export { CoverageSection } from './CoverageSection';
export { CsvButton } from './CsvButton';
export { shareOf } from './describeCell';
export { useMatrix } from './useMatrix';
export { useRegisterLink } from './useRegisterLink';
