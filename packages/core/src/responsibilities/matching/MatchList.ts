import type { Organization } from '../../catalog/Organization';
import { decideAmong, type Decision } from '../decide';
import type { ResponsibilityMatch } from '../matchRank';

/**
 * Rules that match in one way, narrowest first, with what they decide: all
 * entities that they match in that way share it.
 *
 * @internal
 */
export class MatchList {
  readonly matches: readonly ResponsibilityMatch[];
  /** By the number of the concern; null where none of the rules is in the race. */
  readonly #decisions: (Decision | null | undefined)[] = [];

  /** @param matches - in order, those set aside last. */
  constructor(matches: readonly ResponsibilityMatch[]) {
    this.matches = matches;
  }

  /**
   * Who answers by these rules; null where none of them speaks of the concern.
   *
   * @param number - of the concern, the same at every call.
   */
  decide(
    organization: Organization,
    concern: string,
    number: number,
  ): Decision | null {
    const known = this.#decisions[number];
    if (known !== undefined) return known;
    const decision = this.#decideAnew(organization, concern);
    this.#decisions[number] = decision;
    return decision;
  }

  #decideAnew(organization: Organization, concern: string): Decision | null {
    let holders: ResponsibilityMatch[] | undefined;
    for (const match of this.matches) {
      if (match.rule.concerns.includes(concern)) {
        (holders ??= []).push(match);
      }
    }
    return (holders && decideAmong(organization, holders)) ?? null;
  }
}
