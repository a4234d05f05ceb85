import type { Organization } from '../../catalog/Organization';
import { describePredicate } from '../describePredicate';
import type { Selector } from '../types';
import type { CoveredScope } from './types';

/** What selectors cover, in words for people. @internal */
export function coveredScopes(
  organization: Organization,
  selectors: readonly Selector[],
): readonly CoveredScope[] {
  return selectors.map(({ scope, filter }) => {
    const what = filter === undefined ? undefined : describePredicate(filter);
    if (!scope) return { text: what ?? 'everything' };
    const place = organization.titleOf(scope.ref);
    switch (scope.kind) {
      case 'entity':
        return { scope, text: place };
      case 'owner':
        return { scope, text: `${what ?? 'everything'} that ${place} owns` };
      default:
        return {
          scope,
          text: what
            ? `${what} in the ${scope.kind} ${place}`
            : `the ${scope.kind} ${place}`,
        };
    }
  });
}
