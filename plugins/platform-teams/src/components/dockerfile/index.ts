export {
  deciderOf,
  fileOwners,
  proposedOwners,
  teamTitle,
  type FileOwner,
  type FileOwners,
} from './fileOwners';
export { FileProblem } from './FileProblem';
export { findingTally, type FindingTally } from './findingTally';
export { modelName } from './modelNames';
export { ModelSummary } from './ModelSummary';
export { NoDockerfile } from './NoDockerfile';
export { NoTeamNote } from './NoTeamNote';
export { NoTextNote } from './NoTextNote';
export { Note } from './Note';
export { OwnerBar } from './OwnerBar';
export { OwnerLegend } from './OwnerLegend';
export { percent } from './percent';
export { ReadAgainButton } from './ReadAgainButton';
export { ReadingSkeleton } from './ReadingSkeleton';
export { RefreshFailed } from './RefreshFailed';
export { SeverityIcon } from './SeverityIcon';
export { severityPalette } from './severityPalette';
export { useDockerfileLink } from './useDockerfileLink';
export {
  useEntityDockerfiles,
  type EntityDockerfiles,
} from './useEntityDockerfiles';
export { useMyTeams } from './useMyTeams';
