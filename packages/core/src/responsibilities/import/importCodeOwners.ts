/**
 * Makes Responsibilities of a code owners file. The file speaks of paths and of
 * reviewers, so much of it has no place in a registration: that is told by
 * line, and nothing is guessed.
 */
import { joinWords, quote } from '../../catalog/Issue';
import type {
  CodeOwners,
  CodeOwnersEntry,
  CodeOwnersSection,
} from '../../dockerfile/codeowners';
import type { Vocabulary } from '../../vocabulary/types';
import type { SelectorDraft } from '../draft/ResponsibilityDraft';
import { createOwnerFinder, type TeamSource } from './codeOwnerTeams';
import { gatherDrafts, type PlacedWork } from './gatherDrafts';
import { pathConcern } from './pathConcerns';
import type { ImportNote, ImportResult } from './types';

/** What a code owners file is imported with. @public */
export interface CodeOwnersImportOptions {
  /** What the repository is in the catalog: every registration applies to it. */
  readonly appliesTo: SelectorDraft;
  /** What names of registrations begin with, so that those of two repositories differ. */
  readonly prefix: string;
  /** The catalog that owners are looked up in. Absent: a team's handle becomes a reference as it stands. */
  readonly source?: TeamSource;
}

/** Reads what the file says of who does what. @public */
export function importCodeOwners(
  { sections, problems }: CodeOwners,
  vocabulary: Vocabulary,
  options: CodeOwnersImportOptions,
): ImportResult {
  const notes: ImportNote[] = problems.map(({ line, message }) => ({
    line,
    message: `${message}.`,
    suggestion: 'Mend the line: its host passes over it as well.',
  }));
  const findTeam = createOwnerFinder(options.source);
  const placed = new Map<string, Placed>();
  for (const section of sections) {
    for (const entry of section.entries) {
      const found = placeEntry(entry, { section, vocabulary, findTeam });
      if ('note' in found) {
        notes.push({ line: entry.line, ...found.note });
        continue;
      }
      const { concern, owner } = found;
      const before = placed.get(concern);
      if (!before) {
        placed.set(concern, { ...found, entry });
      } else if (before.owner !== owner) {
        notes.push({ line: entry.line, ...givenAway(found, before) });
      }
    }
  }
  const works = [...placed.values()].map(({ concern, owner }): PlacedWork => ({
    concern,
    owner,
    assisting: [],
    consulted: [],
    informed: [],
  }));
  const drafts = gatherDrafts(works, vocabulary, options.prefix);
  return {
    drafts: drafts.map(draft => ({ ...draft, appliesTo: [options.appliesTo] })),
    notes: notes.sort((a, b) => a.line - b.line),
  };
}

type Words = Omit<ImportNote, 'line'>;

interface Found {
  readonly concern: string;
  readonly owner: string;
}

interface Placed extends Found {
  readonly entry: CodeOwnersEntry;
}

function placeEntry(
  { pattern, excludes, owners }: CodeOwnersEntry,
  context: {
    readonly section: CodeOwnersSection;
    readonly vocabulary: Vocabulary;
    readonly findTeam: ReturnType<typeof createOwnerFinder>;
  },
): Found | { readonly note: Words } {
  const { section, vocabulary, findTeam } = context;
  if (excludes || owners.length === 0) {
    return {
      note: {
        message: `The line gives ${quote(pattern)} to nobody.`,
        suggestion:
          'A registration cannot leave out a path: if a team looks after it, register its concern by hand.',
      },
    };
  }
  if (section.optional) {
    return {
      note: {
        message: `The section ${quote(section.name)} is optional, so that nobody has to answer for ${quote(pattern)}.`,
        suggestion:
          'If the team is accountable all the same, register it by hand; if it only helps, write it under assists.',
      },
    };
  }
  const path = pathConcern(pattern, vocabulary);
  if (path.concern === undefined || !vocabulary.concerns.has(path.concern)) {
    const likely =
      path.concern === undefined ? path.likely : ([] as readonly string[]);
    return {
      note: {
        message: `${quote(pattern)} stands for no one concern of the vocabulary.`,
        suggestion:
          likely.length > 0
            ? `It may be ${joinWords(likely, 'or')}: register the one that is meant by hand.`
            : 'If it is a part of the code, leave it out; else register its concern by hand (platform-teams vocabulary lists them).',
      },
    };
  }
  const teams = owners.map(findTeam);
  const wrong = teams.find(team => 'note' in team);
  if (wrong && 'note' in wrong) return { note: wrong.note };
  const refs = [
    ...new Set(teams.flatMap(team => ('ref' in team ? [team.ref] : []))),
  ];
  return refs.length === 1
    ? { concern: path.concern, owner: refs[0] }
    : {
        note: {
          message: `${joinWords(owners)} own ${quote(pattern)} alike.`,
          suggestion: `Exactly one team answers for ${path.concern}: register it by hand for the one that does.`,
        },
      };
}

function givenAway({ concern, owner }: Found, before: Placed): Words {
  return {
    message: `This is ${concern} as well, which line ${before.entry.line} has given to ${before.owner}.`,
    suggestion: `A registration does not tell paths apart. Leave it to ${before.owner}, or register it for ${owner} by hand.`,
  };
}
