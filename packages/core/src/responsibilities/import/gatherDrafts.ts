import { parseRef } from '../../catalog/entityRef';
import type { Vocabulary } from '../../vocabulary/types';
import type { ResponsibilityDraft } from '../draft/ResponsibilityDraft';

/** A piece of work whose concern and teams are known. */
export interface PlacedWork {
  readonly concern: string;
  readonly owner: string;
  readonly assisting: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
}

type Draft = {
  -readonly [Key in keyof ResponsibilityDraft]: ResponsibilityDraft[Key];
};

function nameOf(ref: string): string {
  return parseRef(ref)?.name ?? ref;
}

/** Names that are free, counted up where one is taken: `sre`, `sre-2`. */
class Names {
  readonly #taken = new Map<string, number>();

  free(wanted: string): string {
    const stem = wanted.slice(0, 58).replace(/[^a-z0-9]+$/, '');
    const count = (this.#taken.get(stem) ?? 0) + 1;
    this.#taken.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  }
}

/**
 * One Responsibility for each team and discipline, since a team writes down what it does and not
 * what each row says; rows that consult or inform others stay apart.
 */
export function gatherDrafts(
  works: readonly PlacedWork[],
  vocabulary: Vocabulary,
  prefix = '',
): readonly ResponsibilityDraft[] {
  const names = new Names();
  const drafts = new Map<string, Draft>();
  for (const { concern, owner, consulted, informed } of works) {
    const discipline = vocabulary.concerns.get(concern)?.discipline ?? '';
    const key = JSON.stringify([owner, discipline, consulted, informed]);
    const known = drafts.get(key);
    if (known) known.concerns = [...(known.concerns ?? []), concern];
    else {
      drafts.set(key, {
        name: names.free(`${prefix}${nameOf(owner)}-${discipline}`),
        owner,
        concerns: [concern],
        consulted,
        informed,
      });
    }
  }
  const assisted = new Map<string, string[]>();
  for (const { concern, assisting } of works) {
    for (const team of assisting) {
      assisted.set(team, [...(assisted.get(team) ?? []), concern]);
    }
  }
  for (const [team, concerns] of assisted) {
    const own = [...drafts.values()].find(({ owner }) => owner === team);
    if (own) own.assists = concerns;
    else {
      drafts.set(JSON.stringify([team]), {
        name: names.free(`${prefix}${nameOf(team)}-assists`),
        owner: team,
        assists: concerns,
      });
    }
  }
  return [...drafts.values()];
}
