import type { Organization } from '../../catalog/Organization';
import { decideAmong, type Decision } from '../decide';
import { compareMatches, type ResponsibilityMatch } from '../matchRank';

/** The rules of a list that hold one concern, and what they decide. */
interface Held {
  readonly matches: ResponsibilityMatch[];
  /** Null where none of them is in the race; undefined until somebody asks. */
  decision?: Decision | null;
}

/**
 * Rules that match in one way, narrowest first, with what they decide: all
 * entities that they match in that way share it.
 *
 * @internal
 */
export class MatchList {
  readonly matches: readonly ResponsibilityMatch[];
  readonly #held = new Map<string, Held>();

  constructor(matches: readonly ResponsibilityMatch[]) {
    this.matches = [...matches].sort(compareMatches);
    for (const match of this.matches) {
      for (const concern of match.rule.concerns) {
        const held = this.#held.get(concern);
        if (held) held.matches.push(match);
        else this.#held.set(concern, { matches: [match] });
      }
    }
  }

  /** Who answers by these rules; undefined where none of them speaks of the concern. */
  decide(organization: Organization, concern: string): Decision | undefined {
    const held = this.#held.get(concern);
    if (held === undefined) return undefined;
    if (held.decision === undefined) {
      held.decision = decideAmong(organization, held.matches) ?? null;
    }
    return held.decision ?? undefined;
  }
}
