export { SARIF_ROOT, sarifLocation } from './location';
export { toSarif, type SarifOptions } from './toSarif';
export type { SarifLevel, SarifLog, SarifResult, SarifRule } from './types';
