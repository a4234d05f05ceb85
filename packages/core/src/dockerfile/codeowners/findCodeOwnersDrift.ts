/**
 * Who the host asks to review a Dockerfile, against whose its lines are. What the catalog does not
 * know is told as unknown: it may be anybody.
 */
import { teamName } from '../attribute/ownerReason';
import { dockerfileConcernTitle, type DockerfileConcernId } from '../concerns';
import { lineRanges } from '../review/reviewReason';
import type {
  AttributedLine,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileRole,
  LineOwner,
} from '../types';
import { codeOwnersOf } from './codeOwnersOf';
import { DIALECTS } from './dialects';
import { driftFinding } from './driftFinding';
import type { HandleDirectory } from './handles';
import type { CodeOwners, CodeOwnersMatch } from './types';

/** What drift is looked for with. @public */
export interface DriftOptions {
  readonly codeOwners: CodeOwners;
  /** Of the Dockerfile, from the root of the repository. */
  readonly path: string;
  readonly directory: HandleDirectory;
  /** The team whose changes these usually are; its own lines need nobody. */
  readonly author: string | undefined;
  /** What people call a team; absent: the name of its reference. */
  titleOf?(team: string): string;
}

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** The lines of one team. */
interface TeamLines {
  readonly team: string;
  readonly owner: LineOwner;
  readonly role: DockerfileRole;
  /** Whether it decides on any of them, or is only asked. */
  decides: boolean;
  readonly lines: Set<number>;
  readonly concerns: Map<DockerfileConcernId, number>;
}

/** Lines whose review another team than the author's has to take part in. */
function linesByTeam(
  { lines, model }: Assessed,
  author: string | undefined,
): readonly TeamLines[] {
  const teams = new Map<string, TeamLines>();
  const note = (
    { line, concern }: AttributedLine,
    owner: LineOwner,
    at: { role: DockerfileRole; decides: boolean },
  ) => {
    const { team } = owner;
    if (team === undefined || team === author) return;
    let mine = teams.get(team);
    if (!mine) {
      const { role } = at;
      const empty = { lines: new Set<number>(), concerns: new Map() };
      mine = { team, owner, role, decides: false, ...empty };
      teams.set(team, mine);
    }
    mine.decides ||= at.decides;
    mine.lines.add(line);
    mine.concerns.set(concern, (mine.concerns.get(concern) ?? 0) + 1);
  };
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    note(line, line.owner, { role: line.role, decides: true });
    // Where developers write and others review, the others are those who are asked.
    if (model.current !== 'reviewed') continue;
    line.consultedOwners.forEach((owner, at) =>
      note(line, owner, { role: line.consulted[at], decides: false }),
    );
  }
  return [...teams.values()];
}

function mainConcern(concerns: TeamLines['concerns']): DockerfileConcernId {
  return [...concerns].reduce((most, one) =>
    one[1] > most[1] ? one : most,
  )[0];
}

/** Whether somebody of the team is asked: itself, a team above it, or one of its parts. */
function isCovered(
  team: string,
  asked: ReadonlySet<string>,
  directory: HandleDirectory,
): boolean {
  if (asked.has(team)) return true;
  if (directory.ancestorsOf(team).some(above => asked.has(above))) return true;
  return [...asked].some(other => directory.ancestorsOf(other).includes(team));
}

function listOf(words: readonly string[]): string {
  return words.length > 1
    ? `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
    : words.join('');
}

/** `@crumb` of `@crumb/checkout`, where all handles with a path are of one organisation. */
function organisationOf(owners: readonly string[]): string | undefined {
  const organisations = new Set(
    owners
      .filter(owner => owner.startsWith('@') && owner.includes('/'))
      .map(owner => owner.slice(0, owner.lastIndexOf('/'))),
  );
  const [only] = organisations;
  return organisations.size === 1 ? only : undefined;
}

/** One line for all teams that miss: of several lines for one path, only the last counts. */
function suggestedLine(
  teams: readonly string[],
  owners: readonly string[],
  { path, directory }: DriftOptions,
): string {
  const organisation = organisationOf(owners) ?? '@ORGANISATION';
  const handles = teams.map(
    team => directory.handleOf(team) ?? `${organisation}/${teamName(team)}`,
  );
  const plain = path.replace(/^\.?\//, '').replace(/ /g, '\\ ');
  return [`/${plain}`, ...new Set([...owners, ...handles])].join(' ');
}

function unreviewed(
  of: TeamLines,
  matches: readonly CodeOwnersMatch[],
  {
    unknown,
    missing,
    options,
  }: {
    readonly unknown: readonly string[];
    /** Every team that nobody is asked of. */
    readonly missing: readonly string[];
    readonly options: DriftOptions;
  },
): DockerfileFinding {
  const { host } = DIALECTS[options.codeOwners.dialect];
  const { team, owner, role, decides, concerns } = of;
  const lines = [...of.lines];
  const owners = matches.flatMap(match => match.owners);
  const name = options.titleOf?.(team) ?? teamName(team);
  const asked =
    owners.length === 0
      ? `${host} asks nobody to review this file`
      : `${host} asks ${listOf(owners)} to review this file, and none of them is of ${name}`;
  const maybe =
    unknown.length > 0
      ? ` The catalog does not know ${listOf(unknown)}, who may be of it.`
      : '';
  return driftFinding({
    rule: 'PT2001',
    // What nobody can tell is no more than a hint.
    severity: unknown.length > 0 ? 'info' : 'warning',
    line: lines[0],
    title: 'A team reviews none of its lines',
    message: `${name} ${decides ? 'decides on' : 'is asked about'} ${lineRanges(lines)} (${dockerfileConcernTitle(mainConcern(concerns))}${concerns.size > 1 ? ' and more' : ''}). ${asked}.${maybe}`,
    why: 'Whoever answers for a line hears of a change only after it has shipped.',
    fix: `Put this below the other lines of the code owners file:\n${suggestedLine(missing, owners, options)}`,
    concern: mainConcern(concerns),
    role,
    owner,
  });
}

function unknownHandles(
  unknown: readonly string[],
  matches: readonly CodeOwnersMatch[],
  first: AttributedLine,
): DockerfileFinding {
  const line = matches.find(({ owners }) =>
    owners.some(owner => unknown.includes(owner)),
  )!.line;
  return driftFinding({
    rule: 'PT2002',
    severity: 'info',
    line: first.line,
    title: 'The catalog does not know a code owner',
    message: `Line ${line} of the code owners file names ${listOf(unknown)}, whom the catalog does not know. Nobody can tell whether the right team reviews this file.`,
    why: 'A team that was renamed or is gone reviews nothing, and the host says so to nobody.',
    fix: 'Correct the name, or write it into the group of the catalog: github.com/team-slug for a team of GitHub, gitlab.com/team-path for a group of GitLab, spec.profile.email for an address',
    concern: first.concern,
    role: first.role,
    owner: first.owner,
  });
}

const MOST_PROBLEMS = 3;

/** Lines of the code owners file that its host does not follow. */
function ignoredLines(
  { dialect, problems }: CodeOwners,
  first: AttributedLine,
): DockerfileFinding[] {
  if (problems.length === 0) return [];
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ line, message }) => `line ${line}: ${message}`)
    .join('. ');
  const left = problems.length - MOST_PROBLEMS;
  return [
    driftFinding({
      rule: 'PT2003',
      severity: 'info',
      line: first.line,
      title: 'The code owners file holds what its host ignores',
      message: `${DIALECTS[dialect].host} does not follow all of the code owners file. ${shown}${left > 0 ? `. And ${left} more` : ''}.`,
      why: 'Whoever stands on such a line is not asked, and the host says so to nobody.',
      fix: 'Correct these lines of the code owners file',
      concern: first.concern,
      role: first.role,
      owner: first.owner,
    }),
  ];
}

/** Owners of one Dockerfile, by what the catalog knows of them. @public */
export interface FileReviewers {
  readonly matches: readonly CodeOwnersMatch[];
  /** Groups of the catalog that are asked. */
  readonly teams: readonly string[];
  /** Handles that the catalog does not know. */
  readonly unknown: readonly string[];
}

/** Who the host asks to review a Dockerfile. @public */
export function reviewersOf({
  codeOwners,
  path,
  directory,
}: Omit<DriftOptions, 'author' | 'titleOf'>): FileReviewers {
  const matches = codeOwnersOf(codeOwners, path);
  const owners = [...new Set(matches.flatMap(match => match.owners))];
  const known = owners.map(owner => directory.teamsOf(owner));
  return {
    matches,
    teams: [...new Set(known.flatMap(teams => teams ?? []))],
    // A role of GitLab is nobody in particular, by intention.
    unknown: owners.filter(
      (owner, at) => known[at] === undefined && !owner.startsWith('@@'),
    ),
  };
}

/** Finds teams whose lines nobody of them reviews, and reviewers that nobody knows. @public */
export function findCodeOwnersDrift(
  assessment: Assessed,
  options: DriftOptions,
): readonly DockerfileFinding[] {
  const { author, directory } = options;
  const { matches, teams, unknown } = reviewersOf(options);
  const asked = new Set(teams);
  const uncovered = linesByTeam(assessment, author).filter(
    ({ team }) => !isCovered(team, asked, directory),
  );
  const missing = uncovered.map(({ team }) => team);
  return [
    ...uncovered.map(of =>
      unreviewed(of, matches, { unknown, missing, options }),
    ),
    ...(unknown.length > 0
      ? [unknownHandles(unknown, matches, assessment.lines[0])]
      : []),
    ...ignoredLines(options.codeOwners, assessment.lines[0]),
  ];
}
