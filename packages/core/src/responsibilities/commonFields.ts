/**
 * What most filters ask about. Entities agree on these fields by the thousand,
 * so that one evaluation answers for all of them.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../catalog/CatalogEntity';

const COMMON_FIELDS = ['kind', 'spec.type', 'spec.lifecycle'];

/** Whether two entities that agree on the common fields are the same to a filter. @internal */
export function asksCommonFieldsOnly(predicate: FilterPredicate): boolean {
  return (
    typeof predicate === 'object' &&
    Object.keys(predicate).every(key => COMMON_FIELDS.includes(key))
  );
}

/** Equal for entities that agree on the common fields. @internal */
export function commonFieldsKey({ kind, spec }: CatalogEntity): string {
  return JSON.stringify([kind, spec?.type, spec?.lifecycle]);
}
