/** The JSON of `platform-teams dockerfile`, whose names and shape other programs rely on. */
import { toReviewsJson, type NeededReviewJson } from './review/toReviewsJson';
import type { DockerfileReview } from './review/types';
import type {
  AttributedInstruction,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileRole,
  DockerfileSeverity,
  DockerfileStage,
  LineOwner,
  ModelAdvice,
  OwnershipModel,
} from './types';

/** Who decides, as JSON. @public */
export interface OwnerJson {
  readonly team: string | null;
  readonly outcome: LineOwner['outcome'];
}

/** An assessed Dockerfile, as JSON. @public */
export type DockerfileJson =
  | {
      readonly file: string;
      readonly ok: true;
      readonly stages: readonly {
        readonly index: number;
        readonly name: string | null;
        readonly base: {
          readonly image: string;
          readonly resolved: string | null;
          readonly pinned: boolean;
          readonly stage: number | null;
        };
        readonly startLine: number;
        readonly endLine: number;
      }[];
      readonly instructions: readonly {
        readonly keyword: string;
        readonly startLine: number;
        readonly endLine: number;
        readonly stage: number | null;
        readonly concern: string;
        readonly role: DockerfileRole;
        readonly owner: OwnerJson;
        readonly reason: string;
      }[];
      readonly findings: readonly {
        readonly rule: string;
        readonly line: number;
        readonly endLine: number;
        readonly aliases: readonly string[];
        readonly severity: DockerfileSeverity;
        readonly message: string;
        readonly fix: string;
        readonly concern: string;
        readonly role: DockerfileRole;
        readonly owner: OwnerJson;
        readonly fixBy: DockerfileRole;
        readonly source: string;
        /** Other tools that found the same; absent where there are none. */
        readonly alsoFoundBy?: readonly string[];
      }[];
      readonly model: {
        readonly current: OwnershipModel;
        readonly recommended: OwnershipModel;
        readonly evidence: readonly {
          readonly line: number | null;
          readonly text: string;
        }[];
        readonly wouldChange: readonly string[];
      };
      readonly notAnalysed: readonly {
        readonly startLine: number;
        readonly endLine: number;
        readonly reason: string;
      }[];
      /** Whose review the change needs; absent without a file to compare with. */
      readonly reviews?: readonly NeededReviewJson[];
      /** Lines that are new or different; absent without a file to compare with. */
      readonly changedLines?: readonly number[];
    }
  | {
      readonly file: string;
      readonly ok: false;
      readonly error: {
        readonly message: string;
        readonly line: number | null;
      };
    };

function toOwner({ team, outcome }: LineOwner): OwnerJson {
  return { team: team ?? null, outcome };
}

function toStage({ index, name, base, startLine, endLine }: DockerfileStage) {
  const { image, resolved, pinned, stage } = base;
  return {
    index,
    name: name ?? null,
    base: { image, resolved: resolved ?? null, pinned, stage: stage ?? null },
    startLine,
    endLine,
  };
}

function toInstruction(instruction: AttributedInstruction) {
  const { keyword, startLine, endLine, stage, concern, role, owner, reason } =
    instruction;
  return {
    keyword,
    startLine,
    endLine,
    stage: stage ?? null,
    concern,
    role,
    owner: toOwner(owner),
    reason,
  };
}

/** A fix in one text: what to do, then the lines to put in place. */
function toFix({ text, replace }: DockerfileFinding['fix']): string {
  return replace ? `${text}\n${replace.text}` : text;
}

function toFinding(finding: DockerfileFinding) {
  const {
    rule,
    line,
    endLine,
    aliases,
    severity,
    message,
    concern,
    role,
    fixBy,
    source,
    alsoFoundBy,
  } = finding;
  const fix = toFix(finding.fix);
  const owner = toOwner(finding.owner);
  return {
    rule,
    line,
    endLine,
    aliases,
    severity,
    message,
    fix,
    concern,
    role,
    owner,
    fixBy,
    source,
    ...(alsoFoundBy && alsoFoundBy.length > 0 ? { alsoFoundBy } : {}),
  };
}

function toModel({ current, recommended, evidence, wouldChange }: ModelAdvice) {
  return {
    current,
    recommended,
    evidence: evidence.map(({ line, text }) => ({ line: line ?? null, text })),
    wouldChange,
  };
}

/**
 * Turns an assessment into the JSON of the command line and of everything that reads it.
 *
 * @param review - of the change that brought the file here, where there is one.
 * @public
 */
export function toDockerfileJson(
  assessment: DockerfileAssessment,
  review?: DockerfileReview,
): DockerfileJson {
  const { file } = assessment;
  if (!assessment.ok) {
    const { message, line } = assessment.error;
    return { file, ok: false, error: { message, line: line ?? null } };
  }
  return {
    file,
    ok: true,
    stages: assessment.stages.map(toStage),
    instructions: assessment.instructions.map(toInstruction),
    findings: assessment.findings.map(toFinding),
    model: toModel(assessment.model),
    notAnalysed: assessment.notAnalysed,
    ...(review?.ok
      ? {
          reviews: toReviewsJson(review.reviews),
          changedLines: review.changedLines,
        }
      : {}),
  };
}
