import { completeRef } from '../../catalog/entityRef';
import { joinWords, quote } from '../../catalog/Issue';
import {
  createHandleDirectory,
  type HandleSource,
} from '../../dockerfile/codeowners';
import type { ImportNote } from './types';

/** Where groups and people are looked up; an `Organization` is one. @public */
export interface TeamSource extends HandleSource {
  titleOf(ref: string): string;
}

/** A team, or why an owner is none. */
export type FoundTeam =
  { readonly ref: string } | { readonly note: Omit<ImportNote, 'line'> };

function normalized(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * Finds the group that an owner of a code owners file is: by what the host
 * calls it (`github.com/team-slug`, `gitlab.com/team-path` and the like), by
 * its mail address, its name or its title.
 *
 * @internal
 */
export function createOwnerFinder(
  source: TeamSource | undefined,
): (owner: string) => FoundTeam {
  if (!source) return takeAsItStands;
  const groups = new Map(
    [...source.entities].filter(([ref]) => ref.startsWith('group:')),
  );
  const teams = createHandleDirectory({ ...source, entities: groups });
  const everybody = createHandleDirectory(source);
  const byTitle = new Map<string, string[]>();
  for (const ref of groups.keys()) {
    const title = normalized(source.titleOf(ref));
    byTitle.set(title, [...(byTitle.get(title) ?? []), ref]);
  }
  return owner => {
    const known =
      teams.teamsOf(owner) ?? byTitle.get(normalized(lastPart(owner))) ?? [];
    if (known.length === 1) return { ref: known[0] };
    if (known.length > 1) {
      return refuse(
        `${owner} may be ${joinWords(known, 'or')}.`,
        'Write the annotation by which the host calls it onto the one group, such as github.com/team-slug.',
      );
    }
    const theirs = everybody.teamsOf(owner);
    return theirs
      ? refuse(
          `${owner} is a person${theirs.length > 0 ? ` of ${joinWords(theirs.map(source.titleOf))}` : ''}, and a team answers for work.`,
          'Write the team onto the line, or register it by hand.',
        )
      : refuse(
          `There is no group ${quote(owner)} in the catalog.`,
          'Write the annotation by which the host calls it onto the group, such as github.com/team-slug, or correct the owner.',
        );
  };
}

/** Without a catalog: `@org/team` is taken for the group of that name; a person may be anybody. */
function takeAsItStands(owner: string): FoundTeam {
  const isTeam = owner.startsWith('@') && owner.includes('/');
  const ref = isTeam
    ? completeRef(lastPart(owner), { defaultKind: 'group' })
    : undefined;
  return ref
    ? { ref }
    : refuse(
        `Nobody can tell whose team ${owner} is.`,
        'Give the catalog YAML with groups and people by --entities.',
      );
}

function lastPart(owner: string): string {
  return owner.slice(owner.lastIndexOf('/') + 1).replace(/^@/, '');
}

function refuse(message: string, suggestion: string): FoundTeam {
  return { note: { message, suggestion } };
}
