export { assignFindings, type AssignedFindings } from './assignFindings';
export { mergeFindings, type MergeOptions } from './mergeFindings';
export { readFindings } from './readFindings';
export type { ExternalFinding, ExternalFindings } from './types';
