import {
  evaluateFilterPredicate,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import type { CatalogEntity } from './CatalogEntity';

/**
 * Whether an entity matches a predicate that `checkPredicate` found nothing
 * wrong with. Backstage's evaluator is the only one that the product uses.
 *
 * @public
 */
export function matchesPredicate(
  entity: CatalogEntity,
  predicate: FilterPredicate,
): boolean {
  return evaluateFilterPredicate(predicate, entity);
}
