import type { Organization, Steps } from '@cookie-factory/platform-teams-core';
import {
  entityLocation,
  type ReadableLocation,
} from '../dockerfiles/entityLocation';
import type { RepositoryOf } from './repositoryOf';

/** A repository to be read, and what of the catalog is known to lie in it. */
export interface ChosenRepository {
  readonly key: string;
  readonly location: ReadableLocation;
  readonly entities: readonly string[];
}

interface Options {
  /** How many repositories at most. */
  readonly most: number;
  readonly repositoryOf: RepositoryOf;
}

type Draft = ChosenRepository & { readonly entities: string[] };

// A catalog may have a hundred thousand components in one repository.
const MOST_LOOKED_AT = 5_000;
const NO_OWNER = '';

/**
 * Chooses repositories of components, the same ones for the same catalog. Owners take turns, so that
 * no owner of many fills the sample.
 */
export function* chooseRepositoriesInSteps(
  organization: Organization,
  { most, repositoryOf }: Options,
): Steps<readonly ChosenRepository[]> {
  const chosen = new Map<string, Draft>();
  let lookedAt = 0;
  for (const ref of takingTurns(yield* componentsByOwner(organization))) {
    if (lookedAt === MOST_LOOKED_AT) break;
    lookedAt += 1;
    yield;
    const entity = organization.entities.get(ref);
    const location = entity && entityLocation(entity);
    if (!location || location.type === 'unsupported') continue;
    const place = repositoryOf(location);
    const known = chosen.get(place.key);
    if (known) known.entities.push(ref);
    else if (chosen.size < most)
      chosen.set(place.key, { ...place, entities: [ref] });
  }
  return [...chosen.values()];
}

/** Components of each owner in the order of their references, owners likewise. */
function* componentsByOwner(
  organization: Organization,
): Steps<readonly (readonly string[])[]> {
  const byOwner = new Map<string, string[]>();
  let visited = 0;
  for (const ref of organization.entities.keys()) {
    visited += 1;
    if (visited % 512 === 0) yield;
    if (!ref.startsWith('component:')) continue;
    const owner = organization.ownerOf(ref) ?? NO_OWNER;
    const refs = byOwner.get(owner);
    if (refs) refs.push(ref);
    else byOwner.set(owner, [ref]);
  }
  const sorted: string[][] = [];
  for (const owner of [...byOwner.keys()].sort()) {
    sorted.push(byOwner.get(owner)!.sort());
    yield;
  }
  return sorted;
}

/** The first of each list, then the second of each, and so on. */
function* takingTurns(lists: readonly (readonly string[])[]) {
  let open = lists;
  for (let at = 0; open.length > 0; at += 1) {
    for (const list of open) yield list[at];
    open = open.filter(list => list.length > at + 1);
  }
}
