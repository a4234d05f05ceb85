/**
 * Whose review a change of a Dockerfile needs: those who decide on changed lines, and those who are
 * asked about them, apart from the author. Texts are compared as they are, since a secret that was
 * replaced by another is a change; what is returned is masked.
 */
import { assessDockerfile } from '../assessDockerfile';
import { parseDockerfile } from '../parse/parseDockerfile';
import { lineText, splitLines, type SourceLines } from '../parse/sourceLines';
import type {
  AttributedLine,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileRole,
} from '../types';
import { changedLines, type ChangedLines } from './changedLines';
import { newFindings } from './newFindings';
import { LineEffects } from './quietLines';
import { ReviewCollector, type Ask, type Author } from './ReviewCollector';
import type { DockerfileReview, ReviewOptions } from './types';
import { withoutComments } from './withoutComments';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

const ROLES: readonly DockerfileRole[] = [
  'developer',
  'platform',
  'security',
  'shared',
];

function authorOf({ author, ownerOf }: ReviewOptions): Author {
  const role = ROLES.find(known => known === author);
  if (role) return { team: undefined, role };
  const answer = ownerOf?.('application-code');
  const team = answer?.outcome === 'accountable' ? answer.team : undefined;
  return { team: author ?? team, role: 'developer' };
}

/** One side of a change. */
interface Side {
  readonly source: SourceLines;
  readonly effects: LineEffects;
  readonly assessed: Assessed;
}

function textsOf(source: SourceLines): string[] {
  return Array.from({ length: source.count }, (_, at) =>
    lineText(source, at + 1),
  );
}

/** Equal for lines that say the same in the same kind of place. */
function lineKey(side: Side, line: number): string {
  const { assessed, source } = side;
  const { concern, instruction } = assessed.lines[line - 1];
  const stage =
    instruction === undefined
      ? undefined
      : assessed.instructions[instruction].stage;
  const shipped = stage === undefined || assessed.stages[stage].shipped;
  return `${shipped} ${concern} ${lineText(source, line).trim()}`;
}

/** Leaves out quiet lines, and lines that stand elsewhere now. */
function loudLines(
  stretches: readonly ChangedLines[],
  was: Side | undefined,
  is: Side,
): readonly ChangedLines[] {
  const loud = stretches.map(({ added, removed }) => ({
    added: added.filter(line => !is.effects.isQuiet(line)),
    removed: was ? removed.filter(line => !was.effects.isQuiet(line)) : [],
  }));
  const gone = new Map<string, number[]>();
  for (const line of was ? loud.flatMap(({ removed }) => removed) : []) {
    const key = lineKey(was!, line);
    const lines = gone.get(key);
    if (lines) lines.push(line);
    else gone.set(key, [line]);
  }
  const moved = new Set<number>();
  const isNew = (line: number) => {
    const from = gone.get(lineKey(is, line))?.pop();
    if (from !== undefined) moved.add(from);
    return from === undefined;
  };
  const added = loud.map(stretch => stretch.added.filter(isNew));
  return loud.map(({ removed }, at) => ({
    added: added[at],
    removed: removed.filter(line => !moved.has(line)),
  }));
}

/** The line of the last USER of the shipped image, and what it says. */
function finalUser({ assessed, source }: Side): [number, string] | undefined {
  const found = assessed.instructions.findLast(
    ({ keyword, stage }) =>
      keyword === 'USER' &&
      stage !== undefined &&
      assessed.stages[stage].shipped,
  );
  return found && [found.startLine, lineText(source, found.startLine).trim()];
}

/** Order decides which USER a container runs as, so that moving one can change it. */
function withFinalUser(
  stretches: readonly ChangedLines[],
  was: Side | undefined,
  is: Side,
): readonly ChangedLines[] {
  const user = finalUser(is);
  if (!user || !was || finalUser(was)?.[1] === user[1]) return stretches;
  const [line] = user;
  return stretches.some(({ added }) => added.includes(line))
    ? stretches
    : [...stretches, { added: [line], removed: [] }];
}

function sideOf(
  text: string,
  assessed: DockerfileAssessment,
): Side | undefined {
  if (!assessed.ok) return undefined;
  const effects = new LineEffects(parseDockerfile(text));
  return { source: splitLines(text), effects, assessed };
}

function toChanges(was: Side | undefined, is: Side): readonly ChangedLines[] {
  const stretches = changedLines(
    was ? textsOf(was.source) : [],
    textsOf(is.source),
  );
  return withFinalUser(loudLines(stretches, was, is), was, is);
}

interface Collected {
  readonly is: Side;
  readonly was: Side | undefined;
  readonly stretches: readonly ChangedLines[];
  /** The file as it is now, without comments that came in with the change. */
  readonly plain: Assessed;
}

/** Findings that comments of the change keep quiet. */
function hiddenFindings({
  is,
  plain,
}: Collected): readonly DockerfileFinding[] {
  if (plain === is.assessed) return [];
  const key = ({ rule, line }: DockerfileFinding) => `${rule} ${line}`;
  const shown = new Set(is.assessed.findings.map(key));
  return plain.findings.filter(finding => !shown.has(key(finding)));
}

function collect(collected: Collected, collector: ReviewCollector): void {
  const { is, was, stretches, plain } = collected;
  const pragmas: number[] = [];
  for (const { added, removed } of stretches) {
    const asked = new Set<Ask>();
    for (const line of added) {
      const effect = is.effects.ofComment(line);
      if (effect === 'ignore') {
        pragmas.push(line);
        continue;
      }
      const ask = (of: AttributedLine) => {
        for (const one of collector.add(of, { removed: false, line })) {
          asked.add(one);
        }
      };
      ask(plain.lines[line - 1]);
      // Who is named as an owner has to know, too.
      if (effect === 'owner') ask(is.assessed.lines[line - 1]);
    }
    for (const line of removed) {
      if (was!.effects.ofComment(line) === 'ignore') continue;
      collector.add(
        was!.assessed.lines[line - 1],
        { removed: true, line },
        asked,
      );
    }
  }
  for (const finding of hiddenFindings(collected)) {
    const line =
      pragmas.findLast(pragma => pragma <= finding.line) ?? pragmas[0];
    if (line === undefined) continue;
    collector.add(finding, { removed: false, line, hides: finding.rule });
  }
}

/**
 * Tells which reviews a change needs.
 *
 * @param texts - the file as it was, absent when it is new, and as it is now. A file that could not
 * be built before counts as new.
 * @public
 */
export function reviewDockerfile(
  texts: { readonly before: string | undefined; readonly after: string },
  options: ReviewOptions,
): DockerfileReview {
  const { file } = options;
  const after = assessDockerfile(texts.after, options);
  if (!after.ok) return { ok: false, file, after };
  const is = sideOf(texts.after, after)!;
  const was =
    texts.before === undefined
      ? undefined
      : sideOf(texts.before, assessDockerfile(texts.before, options));
  const stretches = toChanges(was, is);
  const comments = stretches
    .flatMap(({ added }) => added)
    .filter(line => ['owner', 'ignore'].includes(is.effects.ofComment(line)!));
  const plain =
    comments.length === 0
      ? after
      : assessDockerfile(
          withoutComments(texts.after, new Set(comments)),
          options,
        );
  const collector = new ReviewCollector(authorOf(options), after.model.current);
  collect({ is, was, stretches, plain: plain.ok ? plain : after }, collector);
  const changed = stretches.flatMap(({ added }) => added);
  return {
    ok: true,
    file,
    after,
    changedLines: changed,
    removedLines: stretches.flatMap(({ removed }) => removed),
    reviews: collector.reviews(),
    findings: newFindings(after.findings, {
      before: was?.assessed,
      after,
      changed,
    }),
  };
}
