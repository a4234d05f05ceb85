/**
 * From the text of a Dockerfile to owners, findings and advice. Secrets are masked first, and
 * everything after that works on the masked text: no value can reach a result.
 */
import {
  instructionTopics,
  type InstructionTopics,
} from './attribute/instructionTopics';
import { ownerOfComments } from './attribute/ownerComment';
import { OwnerDecider, type OwnerQuestion } from './attribute/OwnerDecider';
import { attributeLines, type InstructionOwners } from './lines/attributeLines';
import { ownerShares } from './lines/ownerShares';
import { DOCKERFILE_LIMITS } from './limits';
import { adviseModel } from './model/adviseModel';
import { readFileFacts } from './model/FileFacts';
import { observeModel } from './model/observeModel';
import {
  parseDockerfile,
  withinFileLimit,
  type DockerfileParseResult,
  type ParsedDockerfile,
} from './parse/parseDockerfile';
import { resolveCopySource, type ParsedStage } from './parse/readStages';
import { lineText, splitLines } from './parse/sourceLines';
import type { DockerfileInstruction, DockerfileSyntax } from './parse/syntax';
import { DOCKERFILE_RULES } from './rules';
import { runRules } from './rules/runRules';
import { findSecrets, type FoundSecret } from './secrets/findSecrets';
import { maskSource, showMasked } from './secrets/maskSource';
import { Scripts } from './shell/Scripts';
import type {
  AssessOptions,
  Attribution,
  AttributedInstruction,
  AttributedLine,
  DockerfileAssessment,
  DockerfileStage,
  LineOwner,
  NotAnalysed,
} from './types';

interface MaskedDockerfile {
  readonly parsed: DockerfileParseResult;
  readonly secrets: readonly FoundSecret[];
}

/** Parses a file, finds its secrets, and parses what is left when they are masked. */
function parseMasked(text: string): MaskedDockerfile {
  const parsed = parseDockerfile(text);
  const { secrets, spans } = findSecrets(parsed);
  if (spans.length === 0) return { parsed, secrets };
  return { parsed: parseDockerfile(maskSource(text, spans)), secrets };
}

function commentOwner(
  syntax: DockerfileSyntax,
  { commentLines }: DockerfileInstruction,
): string | undefined {
  return commentLines.length === 0
    ? undefined
    : ownerOfComments(commentLines.map(line => lineText(syntax.lines, line)));
}

function isBuilder(
  stages: readonly ParsedStage[],
  { stage }: DockerfileInstruction,
): boolean {
  return stage !== undefined && stages[stage]?.shipped === false;
}

/** The topics of every instruction that was read, in a file that may not be parsed to its end. */
function readTopics(
  syntax: DockerfileSyntax,
  stages: readonly ParsedStage[],
  scripts: Scripts,
): InstructionTopics[] {
  const names = new Map(
    stages.flatMap(({ name, index }) =>
      name === undefined ? [] : [[name, index] as const],
    ),
  );
  const copySource = (from: string) =>
    resolveCopySource(from, names, stages.length);
  return syntax.instructions.map(instruction =>
    instructionTopics(instruction, {
      lines: syntax.lines,
      scripts,
      copySource,
    }),
  );
}

/** Owners of instructions and their lines. */
function decideOwners(
  syntax: DockerfileSyntax,
  topics: readonly InstructionTopics[],
  options: { decider: OwnerDecider; stages: readonly ParsedStage[] },
): InstructionOwners[] {
  const { decider, stages } = options;
  return syntax.instructions.map((instruction, at) => {
    const { topic, lines, commands } = topics[at];
    const question: OwnerQuestion = {
      topic,
      builder: isBuilder(stages, instruction),
      command: commands,
      comment: commentOwner(syntax, instruction),
    };
    const whole = decider.decide(question);
    const ofLine = (line: number): Attribution => {
      const own = lines.get(line);
      return own ? decider.decide({ ...question, topic: own }) : whole;
    };
    return { instruction, whole, ofLine };
  });
}

function directiveOwner(syntax: DockerfileSyntax, decider: OwnerDecider) {
  return (line: number): Attribution | undefined => {
    const directive = syntax.directives.find(other => other.line === line);
    if (!directive) return undefined;
    const concern = directive.name === 'syntax' ? 'base-image' : 'image-build';
    const what = `# ${directive.name}=`;
    return decider.decide({
      topic: { concern, what },
      builder: false,
      command: false,
      comment: undefined,
    });
  };
}

function ownLines(
  syntax: DockerfileSyntax,
  owners: readonly InstructionOwners[],
  options: { decider: OwnerDecider; lastLine: number },
): AttributedLine[] {
  const { decider, lastLine } = options;
  const fallback = decider.decide({
    topic: { concern: 'image-build', what: 'the file' },
    builder: false,
    command: false,
    comment: undefined,
  });
  return attributeLines(syntax, {
    owners,
    directive: directiveOwner(syntax, decider),
    fallback,
    lastLine,
  });
}

function toInstruction({
  instruction,
  whole,
}: InstructionOwners): AttributedInstruction {
  const { keyword, startLine, endLine, stage } = instruction;
  return { keyword, startLine, endLine, stage, ...whole };
}

function toStage(stage: ParsedStage): DockerfileStage {
  const {
    index,
    name,
    image,
    resolved,
    pinned,
    parent,
    startLine,
    endLine,
    shipped,
  } = stage;
  return {
    index,
    name,
    base: {
      image: showMasked(image),
      resolved: resolved === undefined ? undefined : showMasked(resolved),
      pinned,
      stage: parent,
    },
    startLine,
    endLine,
    shipped,
  };
}

function teamOf(options: AssessOptions, concern: string): string | undefined {
  const answer: LineOwner | undefined = options.ownerOf?.(concern);
  return answer?.outcome === 'accountable' ? answer.team : undefined;
}

function failed(
  options: AssessOptions,
  error: { message: string; line: number | undefined },
  parsed?: DockerfileParseResult,
): DockerfileAssessment {
  const { file } = options;
  const problem = { message: showMasked(error.message), line: error.line };
  const lastLine = (error.line ?? 1) - 1;
  if (!parsed || lastLine < 1)
    return { file, ok: false, error: problem, lines: [] };
  // What stands before the error is still somebody's.
  const instructions = parsed.instructions.filter(
    ({ endLine }) => endLine <= lastLine,
  );
  const syntax = { ...parsed, instructions };
  const decider = new OwnerDecider(
    options.declaredModel ?? 'developer',
    options,
  );
  const topics = readTopics(
    syntax,
    [],
    new Scripts(syntax.lines, instructions, []),
  );
  const owners = decideOwners(syntax, topics, { decider, stages: [] });
  return {
    file,
    ok: false,
    error: problem,
    lines: ownLines(syntax, owners, { decider, lastLine }),
  };
}

/** Lines beyond the bound on a file's size: they go with the last instruction. */
function beyondLimit(
  text: string,
  analysed: string,
  last: AttributedLine | undefined,
): { lines: AttributedLine[]; notAnalysed: NotAnalysed[] } {
  if (analysed.length === text.length || !last)
    return { lines: [], notAnalysed: [] };
  const rest = text.slice(analysed.length);
  const { count } = splitLines(rest);
  const reason = `The file is larger than ${DOCKERFILE_LIMITS.fileBytes / 1024 / 1024} MiB, and only its beginning was looked into.`;
  // Their text may hold secrets that nobody looked for, so it is left out.
  const lines = Array.from({ length: count }, (_, at) => ({
    ...last,
    line: last.line + 1 + at,
    text: '',
    tokens: [],
    instruction: undefined,
  }));
  const startLine = last.line + 1;
  return {
    lines,
    notAnalysed: [{ startLine, endLine: last.line + count, reason }],
  };
}

function assessParsed(
  dockerfile: ParsedDockerfile,
  secrets: readonly FoundSecret[],
  options: AssessOptions,
): Omit<Extract<DockerfileAssessment, { ok: true }>, 'shares'> {
  const { stages, instructions, lines, directives } = dockerfile;
  const evidence = options.evidence ?? {};
  const scripts = new Scripts(lines, instructions, stages);
  const topics = readTopics(dockerfile, stages, scripts);
  const facts = readFileFacts(dockerfile, topics);
  const imageBuildTeam =
    teamOf(options, 'image-build') ?? evidence.imageBuildTeam;
  const observed = observeModel(facts, {
    evidence,
    developerTeam: teamOf(options, 'application-code'),
    imageBuildTeam,
  });
  const decider = new OwnerDecider(
    options.declaredModel ?? observed.model,
    options,
  );
  const owners = decideOwners(dockerfile, topics, { decider, stages });
  const findings = runRules(
    { dockerfile, scripts, secrets },
    {
      rules: DOCKERFILE_RULES,
      decider,
      severities: options.severities,
      profile: options.profile,
      ownerComment: instruction => commentOwner(dockerfile, instruction),
    },
  );
  return {
    file: options.file,
    ok: true,
    directives: directives.map(({ name, value, line }) => ({
      name,
      value: showMasked(value),
      line,
    })),
    stages: stages.map(toStage),
    instructions: owners.map(toInstruction),
    lines: ownLines(dockerfile, owners, { decider, lastLine: lines.count }),
    findings,
    model: adviseModel({
      declaredModel: options.declaredModel,
      evidence,
      facts,
      observed,
      findings,
      imageBuildTeam,
      securityTeam: teamOf(options, 'application-security'),
    }),
    notAnalysed: scripts.notAnalysed,
  };
}

/**
 * Assesses a Dockerfile: whose each line is, what is wrong, and who should write it.
 * @public
 */
export function assessDockerfile(
  text: string,
  options: AssessOptions,
): DockerfileAssessment {
  const zero = text.indexOf('\0');
  if (zero !== -1) {
    return failed(options, {
      message:
        'This looks like a binary file, not a Dockerfile. Name the file that holds the instructions',
      line: undefined,
    });
  }
  const analysed = withinFileLimit(text);
  const { parsed, secrets } = parseMasked(analysed);
  if (!parsed.ok) return failed(options, parsed.error, parsed);
  const assessment = assessParsed(parsed, secrets, options);
  const beyond = beyondLimit(
    text,
    analysed,
    assessment.lines[assessment.lines.length - 1],
  );
  const lines = [...assessment.lines, ...beyond.lines];
  return {
    ...assessment,
    lines,
    notAnalysed: [...assessment.notAnalysed, ...beyond.notAnalysed],
    shares: ownerShares(lines),
  };
}
