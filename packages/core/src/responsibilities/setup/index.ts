export {
  coverageOf,
  previewCoverage,
  previewCoverageInSteps,
} from './previewCoverage';
export { setupDrafts } from './setupDrafts';
export { suggestSetup, suggestSetupInSteps } from './suggestSetup';
export * from './types';
