export {
  matchedEntities,
  responsibilityStanding,
} from './responsibilityStanding';
export * from './types';
