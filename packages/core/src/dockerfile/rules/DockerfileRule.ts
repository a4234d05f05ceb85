/**
 * A rule is data plus one function. One file each, listed in `rules/index.ts`; nothing else has to
 * change for a rule to run, to be ignored by its codes, and to reach its owner.
 */
import type { DockerfileAspect } from '../attribute/ownershipColumns';
import type { DockerfileConcernId } from '../concerns';
import type { ParsedStage } from '../parse/readStages';
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import type { DockerfileInstruction } from '../parse/syntax';
import type { FoundSecret } from '../secrets/findSecrets';
import type { Scripts } from '../shell/Scripts';
import type {
  DockerfileFix,
  DockerfileProfile,
  DockerfileSeverity,
} from '../types';

/** What a rule may look at. Secret values are masked in all of it. @public */
export interface RuleContext {
  readonly dockerfile: ParsedDockerfile;
  readonly scripts: Scripts;
  readonly secrets: readonly FoundSecret[];
}

/** A place where a rule is broken. @public */
export interface RuleMatch {
  readonly instruction: DockerfileInstruction;
  /** Absent: the first line of the instruction. */
  readonly line?: number;
  /** Absent: the last line of the instruction's code. */
  readonly endLine?: number;
  readonly message: string;
  /** Absent: the rule's own words. */
  readonly fix?: DockerfileFix;
  /** Whether a shell command breaks it, rather than the instruction itself. */
  readonly command?: boolean;
}

/** One rule. @public */
export interface DockerfileRule {
  readonly id: string;
  /** Codes of other tools that mean the same. */
  readonly aliases: readonly string[];
  readonly concern: DockerfileConcernId;
  readonly aspect?: DockerfileAspect;
  readonly severity: DockerfileSeverity;
  readonly profile: DockerfileProfile;
  /** What happens, in a few plain words. */
  readonly title: string;
  /** Why that matters. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  readonly check: (context: RuleContext) => RuleMatch[];
  /** A file that breaks the rule, and one that does not. */
  readonly examples: { readonly bad: string; readonly good: string };
}

/** The stage of an instruction. */
export function stageOf(
  { dockerfile }: RuleContext,
  { stage }: DockerfileInstruction,
): ParsedStage | undefined {
  return stage === undefined ? undefined : dockerfile.stages[stage];
}

/** The stages that are linted as Linux. */
export function linuxStages({ dockerfile }: RuleContext): ParsedStage[] {
  return dockerfile.stages.filter(({ windows }) => !windows);
}
