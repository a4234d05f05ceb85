import type { LayersCoverage } from '../../types';
import { counted } from '../text/counted';

/** What the picture knows, and what it does not: no declared dependency is unknown, not clean. @public */
export function coverageSentence(
  coverage: LayersCoverage,
  unplaced: number,
): string {
  const where =
    unplaced > 0
      ? ` ${counted(unplaced, 'entity is', 'entities are')} unplaced.`
      : '';
  if (coverage.entities === 0) {
    return `Coverage: no entity to look at yet.${where}`;
  }
  const share = Math.round(
    (coverage.withDependencies / coverage.entities) * 100,
  );
  const rest =
    coverage.withDependencies === coverage.entities
      ? ''
      : `; the other ${100 - share} % are unknown, not clean`;
  return `Coverage: ${share} % of ${counted(coverage.entities, 'entity', 'entities')} declare a dependency${rest}.${where}`;
}
