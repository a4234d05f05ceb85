/** From "who does what" in somebody's words to Responsibilities in the vocabulary's. */
import { completeRef, parseRef } from '../../catalog/entityRef';
import { joinWords, quote } from '../../catalog/Issue';
import { nearest } from '../../catalog/nearest';
import type { Vocabulary } from '../../vocabulary/types';
import { findConcern } from './findConcern';
import { gatherDrafts, type PlacedWork } from './gatherDrafts';
import type {
  Assignment,
  ImportNote,
  ImportOptions,
  ImportResult,
} from './types';

type TeamOf = (name: string) => string | undefined;

function normalized(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Finds teams by reference, name or title; without groups, a name is taken as it stands. */
function teamFinder(groups: ImportOptions['groups']): TeamOf {
  if (!groups) {
    return name =>
      completeRef(name.trim().toLowerCase().replace(/\s+/g, '-'), {
        defaultKind: 'group',
      });
  }
  const known = new Map<string, string>();
  for (const { ref, title } of groups) known.set(normalized(title), ref);
  for (const { ref } of groups) {
    known.set(normalized(ref), ref);
    known.set(normalized(parseRef(ref)?.name ?? ref), ref);
  }
  return name => known.get(normalized(name));
}

/** The one who answers for a line, or why nobody does. */
function accountableOf({
  work,
  accountable,
  responsible,
}: Assignment): string | { readonly why: string; readonly mend: string } {
  if (accountable.length === 1) return accountable[0];
  if (accountable.length > 1) {
    return {
      why: `${joinWords(accountable)} are accountable for ${quote(work)} alike.`,
      mend: 'Leave the A with one of them: exactly one team answers for a piece of work.',
    };
  }
  // Many tables name only who does the work; with one such team there is no doubt.
  if (responsible.length === 1) return responsible[0];
  return {
    why: `Nobody is accountable for ${quote(work)}.`,
    mend: 'Give one team an A.',
  };
}

/** Places what a source says. Nothing is guessed: what has no match becomes a note. @internal */
export function placeAssignments(
  assignments: readonly Assignment[],
  vocabulary: Vocabulary,
  { groups }: ImportOptions = {},
): ImportResult {
  const teamOf = teamFinder(groups);
  const notes: ImportNote[] = [];
  const placed: PlacedWork[] = [];
  const holders = new Map<string, number>();
  for (const assignment of assignments) {
    const { line, work } = assignment;
    const teams = (names: readonly string[]): string[] =>
      names.flatMap(name => {
        const ref = teamOf(name);
        if (ref) return [ref];
        const [meant] = nearest(name, groups?.map(({ title }) => title) ?? []);
        notes.push({
          line,
          message: `There is no group ${quote(name)}.`,
          suggestion: `${meant ? `Did you mean ${quote(meant)}? ` : ''}Write the name of a group of the catalog.`,
        });
        return [];
      });
    const concern = findConcern(work, vocabulary);
    if (concern.ok === false) {
      notes.push({ line, ...concern.note });
      continue;
    }
    const accountable = accountableOf(assignment);
    if (typeof accountable !== 'string') {
      notes.push({
        line,
        message: accountable.why,
        suggestion: accountable.mend,
      });
      continue;
    }
    const earlier = holders.get(concern.id);
    if (earlier !== undefined) {
      notes.push({
        line,
        message: `${quote(work)} is ${concern.id}, which line ${earlier} has given away already.`,
        suggestion:
          'Leave one of the lines out, or tell them apart by appliesTo after the import.',
      });
      continue;
    }
    const [owner] = teams([accountable]);
    if (!owner) continue;
    holders.set(concern.id, line);
    const others = (names: readonly string[]) => [
      ...new Set(teams(names).filter(ref => ref !== owner)),
    ];
    placed.push({
      concern: concern.id,
      owner,
      assisting: others(
        assignment.responsible.filter(name => name !== accountable),
      ),
      consulted: others(assignment.consulted),
      informed: others(assignment.informed),
    });
  }
  return { drafts: gatherDrafts(placed, vocabulary), notes };
}
