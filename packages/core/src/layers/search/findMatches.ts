/** What fits a search, best first, without sorting all that fits. */
import type { LayersModel } from '../layersModel';
import { visitInSteps, visitRowsInSteps, type Steps } from '../steps';
import type { RowMask } from '../table/types';
import { rankMatch } from './rankMatch';

/** References of the best, and how many fit in all. @internal */
export interface Matches {
  readonly refs: readonly string[];
  readonly total: number;
}

const RANKS = 4;

/**
 * Searches the chosen rows, and the groups, systems and domains of the whole
 * picture.
 *
 * @internal
 */
export function* findMatchesInSteps(
  { organization, table }: LayersModel,
  options: {
    readonly query: string;
    readonly mask: RowMask;
    readonly limit: number;
    /** Groups, systems and domains to search besides. */
    readonly groups: Iterable<string>;
  },
): Steps<Matches> {
  const { query, mask, limit } = options;
  const byRank: string[][] = Array.from({ length: RANKS }, () => []);
  const seen = new Set<string>();
  let total = 0;
  const consider = (ref: string) => {
    const rank = rankMatch(query, { ref, title: organization.titleOf(ref) });
    if (rank === undefined || seen.has(ref)) return;
    seen.add(ref);
    total += 1;
    if (byRank[rank].length < limit) byRank[rank].push(ref);
  };
  yield* visitInSteps(options.groups, consider);
  yield* visitRowsInSteps(mask.length, row => {
    if (mask[row] === 1 && table.texts[row].includes(query))
      consider(table.refs[row]);
  });
  return { refs: byRank.flat().slice(0, limit), total };
}
