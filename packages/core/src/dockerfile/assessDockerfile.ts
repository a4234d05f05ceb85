/**
 * From the text of a Dockerfile to owners, findings and advice. Secrets are masked before anything
 * else looks at the text.
 */
import {
  commentOwner,
  decideOwners,
  ownLines,
  readTopics,
} from './attribute/attributeFile';
import { OwnerDecider } from './attribute/OwnerDecider';
import type { InstructionOwners } from './lines/attributeLines';
import { linesBeyondLimit } from './lines/linesBeyondLimit';
import { ownerShares } from './lines/ownerShares';
import { adviseModel } from './model/adviseModel';
import { readFileFacts } from './model/FileFacts';
import { observeModel } from './model/observeModel';
import {
  withinFileLimit,
  type ParsedDockerfile,
  type UnparsedDockerfile,
} from './parse/parseDockerfile';
import type { ParsedStage } from './parse/readStages';
import { ACTIVE_RULES } from './rules';
import { runRules } from './rules/runRules';
import type { FoundSecret } from './secrets/findSecrets';
import { showMasked } from './secrets/maskSource';
import { parseMasked } from './secrets/parseMasked';
import { Scripts } from './shell/Scripts';
import type {
  AssessOptions,
  AttributedInstruction,
  DockerfileAssessment,
  DockerfileStage,
} from './types';

function toInstruction({
  instruction,
  whole,
}: InstructionOwners): AttributedInstruction {
  // Spelt out, since every instruction passes here.
  return {
    keyword: instruction.keyword,
    startLine: instruction.startLine,
    endLine: instruction.endLine,
    stage: instruction.stage,
    concern: whole.concern,
    role: whole.role,
    consulted: whole.consulted,
    owner: whole.owner,
    consultedOwners: whole.consultedOwners,
    reason: whole.reason,
  };
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
  const answer = options.ownerOf?.(concern);
  return answer?.outcome === 'accountable' ? answer.team : undefined;
}

/** A file that BuildKit refuses: what stands before the error is still somebody's. */
function assessUnparsed(
  parsed: UnparsedDockerfile,
  options: AssessOptions,
): DockerfileAssessment {
  const { line } = parsed.error;
  const error = { message: showMasked(parsed.error.message), line };
  const lastLine = Math.max(0, (line ?? 1) - 1);
  const instructions = parsed.instructions.filter(
    ({ endLine }) => endLine <= lastLine,
  );
  const syntax = { ...parsed, instructions };
  const decider = new OwnerDecider(
    options.declaredModel ?? 'developer',
    options,
  );
  const scripts = new Scripts(syntax.lines, instructions, []);
  const topics = readTopics(syntax, [], scripts);
  const owners = decideOwners(syntax, topics, { decider, stages: [] });
  const lines = ownLines(syntax, owners, { decider, lastLine });
  return { file: options.file, ok: false, error, lines };
}

type Assessed = Omit<Extract<DockerfileAssessment, { ok: true }>, 'shares'>;

function assessParsed(
  dockerfile: ParsedDockerfile,
  secrets: readonly FoundSecret[],
  options: AssessOptions,
): Assessed {
  const { stages, instructions, lines, directives } = dockerfile;
  const { declaredModel, evidence = {}, severities, profile } = options;
  const scripts = new Scripts(lines, instructions, stages);
  const topics = readTopics(dockerfile, stages, scripts);
  const facts = readFileFacts(dockerfile, topics);
  const imageBuildTeam =
    teamOf(options, 'image-build') ?? evidence.imageBuildTeam;
  const developerTeam = teamOf(options, 'application-code');
  const observed = observeModel(facts, {
    evidence,
    developerTeam,
    imageBuildTeam,
  });
  const decider = new OwnerDecider(declaredModel ?? observed.model, options);
  const owners = decideOwners(dockerfile, topics, { decider, stages });
  const findings = runRules(
    {
      dockerfile,
      scripts,
      secrets,
      settings: options.settings ?? {},
      evidence,
    },
    {
      rules: ACTIVE_RULES,
      decider,
      severities,
      profile,
      ownerComment: instruction => commentOwner(dockerfile, instruction),
    },
  );
  const securityTeam = teamOf(options, 'application-security');
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
      declaredModel,
      evidence,
      facts,
      observed,
      findings,
      imageBuildTeam,
      securityTeam,
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
  if (text.includes('\0')) {
    const message =
      'This looks like a binary file, not a Dockerfile. Name the file that holds the instructions';
    return {
      file: options.file,
      ok: false,
      error: { message, line: undefined },
      lines: [],
    };
  }
  const analysed = withinFileLimit(text);
  const { parsed, secrets } = parseMasked(analysed);
  if (!parsed.ok) return assessUnparsed(parsed, options);
  const assessment = assessParsed(parsed, secrets, options);
  const last = assessment.lines[assessment.lines.length - 1];
  const beyond = linesBeyondLimit(text.slice(analysed.length), last);
  const lines = [...assessment.lines, ...beyond.lines];
  return {
    ...assessment,
    lines,
    notAnalysed: [...assessment.notAnalysed, ...beyond.notAnalysed],
    shares: ownerShares(lines),
  };
}
