/**
 * Which teams could hold a concern that nobody has registered, and why. A
 * suggestion is a place to ask in the meantime; it is never an answer and
 * never counts as one.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import { joinWords } from '../catalog/Issue';
import type { Organization } from '../catalog/Organization';
import { platformTeamsOf } from '../catalog/platformTeamsOf';
import { completeSteps, visitInSteps, type Steps } from '../layers/steps';
import { isInForce } from './isInForce';
import { PIPELINE_CONCERN, pipelineCluesInSteps } from './pipelineClues';
import {
  GROUP_WORDS,
  PAGER_ANNOTATION,
  PAGER_CONCERNS,
  TEMPLATE_CONCERNS,
  THING_WORDS,
  wordsOf,
} from './teamEvidence';
import type { Suggestion } from './types';

interface Clue {
  /** Clues that name the very concern weigh more than those of its discipline. */
  readonly weight: number;
  readonly text: string;
}

/** A clue, and what it is one for. @internal */
export interface KeyedClue extends Clue {
  /** Id of a concern, or `discipline/<id>`. */
  readonly key: string;
}

/** Clues by concern or `discipline/<id>`, then by group. */
type Evidence = ReadonlyMap<string, ReadonlyMap<string, readonly Clue[]>>;

const MOST_SUGGESTIONS = 3;
const FEWEST_TEMPLATES = 2;
// Reading the whole catalog once per organisation is enough: it never changes.
const known = new WeakMap<Organization, Evidence>();

/** Teams that could hold a concern, most likely first. @public */
export function suggestTeams(
  organization: Organization,
  concern: string,
): readonly Suggestion[] {
  const { discipline } = organization.vocabulary.concerns.get(concern) ?? {};
  const isPlatformWork =
    discipline !== undefined &&
    organization.vocabulary.disciplines.get(discipline)?.side === 'platform';
  if (!isPlatformWork) return [];
  return weighTeams(organization, [concern, `discipline/${discipline}`])
    .slice(0, MOST_SUGGESTIONS)
    .map(({ team, clues }) => ({
      team,
      because: joinWords(
        [...new Set(clues.map(({ text }) => text))].slice(0, 2),
      ),
    }));
}

/** A team with all that points to it. @internal */
export interface WeighedTeam {
  readonly team: string;
  readonly clues: readonly KeyedClue[];
}

/**
 * Teams with the clues of some keys, the likeliest first.
 *
 * @param keys - ids of concerns, or `discipline/<id>`.
 * @internal
 */
export function weighTeams(
  organization: Organization,
  keys: readonly string[],
): readonly WeighedTeam[] {
  const evidence = completeSteps(evidenceInSteps(organization));
  const clues = new Map<string, KeyedClue[]>();
  for (const key of keys) {
    for (const [team, found] of evidence.get(key) ?? []) {
      const keyed = found.map(clue => ({ ...clue, key }));
      clues.set(team, [...(clues.get(team) ?? []), ...keyed]);
    }
  }
  const score = (found: readonly Clue[]) =>
    found.reduce((sum, { weight }) => sum + weight, 0);
  // Where platform teams are among them, an application team that merely has
  // such a thing of its own is none of those to ask.
  const teams = platformTeamsOf(organization);
  const hasPlatformTeam = [...clues.keys()].some(team => teams.has(team));
  return [...clues]
    .filter(([team]) => !hasPlatformTeam || teams.has(team))
    .sort(
      ([a, left], [b, right]) => score(right) - score(left) || (a < b ? -1 : 1),
    )
    .map(([team, found]) => ({ team, clues: found }));
}

/** Reads the catalog for suggestions, giving back control now and then; what was read before is at hand. @internal */
export function* evidenceInSteps(organization: Organization): Steps<Evidence> {
  const evidence =
    known.get(organization) ?? (yield* gatherInSteps(organization));
  known.set(organization, evidence);
  return evidence;
}

function* gatherInSteps(organization: Organization): Steps<Evidence> {
  const evidence = new Map<string, Map<string, Clue[]>>();
  const add = (key: string, team: string, clue: Clue) => {
    const byTeam = evidence.get(key) ?? new Map<string, Clue[]>();
    evidence.set(key, byTeam);
    byTeam.set(team, [...(byTeam.get(team) ?? []), clue]);
  };
  const things = new Map<
    string,
    { team: string; concern: string; names: string[]; kind: string }
  >();
  const templates = new Map<string, number>();
  let allTemplates = 0;

  yield* visitInSteps(organization.entities, ([ref, entity]) => {
    const kind = entity.kind.toLowerCase();
    if (kind === 'group') {
      for (const { key, clue } of groupClues(entity)) add(key, ref, clue);
      return;
    }
    if (kind === 'template') allTemplates += 1;
    const owner = organization.ownerOf(ref);
    if (!owner?.startsWith('group:') || !organization.entities.has(owner))
      return;
    if (kind === 'template')
      templates.set(owner, (templates.get(owner) ?? 0) + 1);
    if (kind !== 'resource' && kind !== 'component') return;
    for (const concern of thingConcerns(entity, kind)) {
      const key = `${concern} ${owner} ${kind}`;
      const thing = things.get(key) ?? {
        team: owner,
        concern,
        names: [],
        kind,
      };
      things.set(key, thing);
      thing.names.push(organization.titleOf(ref));
    }
  });
  for (const { team, concern, names, kind } of things.values()) {
    add(concern, team, {
      weight: 4,
      text: `it owns ${countedThings(names, kind)}`,
    });
  }
  for (const { team, ...clue } of yield* pipelineCluesInSteps(organization)) {
    add(PIPELINE_CONCERN, team, clue);
  }
  for (const [team, count] of templates) {
    if (count < FEWEST_TEMPLATES) continue;
    for (const concern of TEMPLATE_CONCERNS) {
      add(concern, team, {
        weight: 2,
        text: `it owns ${count} of ${allTemplates} templates`,
      });
    }
  }
  for (const { team, discipline, titles } of heldWork(organization)) {
    add(`discipline/${discipline}`, team, {
      weight: 3,
      text: `it looks after ${joinWords(titles)} already`,
    });
  }
  return evidence;
}

function groupClues(
  entity: CatalogEntity,
): readonly { readonly key: string; readonly clue: Clue }[] {
  const { name, title, annotations = {} } = entity.metadata;
  const type = typeof entity.spec?.type === 'string' ? entity.spec.type : '';
  const text = ` ${wordsOf(name).join(' ')} | ${wordsOf(title).join(' ')} `;
  const clues = [...GROUP_WORDS].flatMap(([word, disciplines]) =>
    text.includes(` ${word} `)
      ? disciplines.map(id => ({
          key: `discipline/${id}`,
          // "Platform" alone says little; longer phrases say more.
          clue: {
            weight: word === 'platform' ? 1 : 2,
            text: `its name says ${title ?? name}`,
          },
        }))
      : [],
  );
  const typed = (GROUP_WORDS.get(wordsOf(type).join(' ')) ?? []).map(id => ({
    key: `discipline/${id}`,
    clue: { weight: 2, text: `its type is ${type}` },
  }));
  const hasPager = Object.keys(annotations).some(key =>
    PAGER_ANNOTATION.test(key),
  );
  const paged = (hasPager ? PAGER_CONCERNS : []).map(key => ({
    key,
    clue: { weight: 1, text: 'it has a pager' },
  }));
  return [...clues, ...typed, ...paged];
}

/** What an infrastructure thing is evidence of; an application that happens to be called "gateway" is none. */
function thingConcerns(
  entity: CatalogEntity,
  kind: string,
): ReadonlySet<string> {
  const type =
    typeof entity.spec?.type === 'string' ? entity.spec.type : undefined;
  const words =
    kind === 'resource'
      ? wordsOf(type, entity.metadata.name)
      : wordsOf(entity.metadata.name);
  const isNamedAfterTool = kind === 'resource' || words.length === 1;
  return new Set(
    isNamedAfterTool ? words.flatMap(word => THING_WORDS.get(word) ?? []) : [],
  );
}

function countedThings(names: readonly string[], kind: string): string {
  const sorted = [...names].sort();
  return names.length === 1
    ? `the ${kind} ${sorted[0]}`
    : `${names.length} ${kind}s such as ${sorted[0]}`;
}

function heldWork(organization: Organization): readonly {
  readonly team: string;
  readonly discipline: string;
  readonly titles: readonly string[];
}[] {
  const held = new Map<
    string,
    { team: string; discipline: string; titles: string[] }
  >();
  for (const rule of organization.responsibilities.filter(isInForce)) {
    if (!organization.entities.has(rule.owner)) continue;
    for (const id of rule.concerns) {
      const concern = organization.vocabulary.concerns.get(id);
      if (!concern) continue;
      const key = `${rule.owner} ${concern.discipline}`;
      const work = held.get(key) ?? {
        team: rule.owner,
        discipline: concern.discipline,
        titles: [],
      };
      held.set(key, work);
      if (work.titles.length < 2 && !work.titles.includes(concern.title))
        work.titles.push(concern.title);
    }
  }
  return [...held.values()];
}
