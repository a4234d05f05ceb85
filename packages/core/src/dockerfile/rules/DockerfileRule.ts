/**
 * A rule is data plus one function. One file each, listed in `rules/index.ts`; nothing else has to
 * change for a rule to run, to be ignored by its codes, and to reach its owner.
 *
 * A rule says what it looks at: the whole file, the instructions of some keywords, the shell
 * commands of some names, or several of these. Instructions and commands are looked up by keyword
 * and by name, so that a hundred rules about them cost little more than one.
 */
import type { DockerfileAspect } from '../attribute/ownershipColumns';
import type { DockerfileConcernId } from '../concerns';
import type { ParsedStage } from '../parse/readStages';
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import type { DockerfileInstruction } from '../parse/syntax';
import type { FoundSecret } from '../secrets/findSecrets';
import type { InstructionScript, Scripts } from '../shell/Scripts';
import type { ShellCommand } from '../shell/ShellScript';
import type {
  DockerfileEvidence,
  DockerfileFix,
  DockerfileProfile,
  DockerfileSeverity,
} from '../types';
import type { FileIndex } from './FileIndex';

/** What a rule may look at. Secret values are masked in all of it. @public */
export interface RuleContext {
  readonly dockerfile: ParsedDockerfile;
  /** What many rules look for in the file. */
  readonly file: FileIndex;
  readonly scripts: Scripts;
  readonly secrets: readonly FoundSecret[];
  readonly settings: RuleSettings;
  readonly evidence: DockerfileEvidence;
}

/** What a `.hadolint.yaml` or the portal's policy tells rules. @public */
export interface RuleSettings {
  /** Registries that images may come from, `*` standing for any text; absent: any. */
  readonly trustedRegistries?: readonly string[];
  /** Labels that every image carries, and the kind of value of each. */
  readonly labelSchema?: Readonly<Record<string, LabelKind>>;
  /** Whether labels outside of the schema are refused. */
  readonly strictLabels?: boolean;
  /** Whether comments such as `# hadolint ignore=` count for nothing. */
  readonly disableIgnorePragma?: boolean;
}

/** The kinds of value that a label schema knows, in the words of `.hadolint.yaml`. */
export const LABEL_KINDS = [
  'text',
  'url',
  'semver',
  'hash',
  'rfc3339',
  'spdx',
  'email',
] as const;

/** One of the kinds of value that a label schema knows. @public */
export type LabelKind = (typeof LABEL_KINDS)[number];

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
  /** Absent: that of the rule. */
  readonly severity?: DockerfileSeverity;
  /** Whether this place is no matter for the default profile, although the rule is. */
  readonly onlyInAll?: boolean;
}

/** A shell command of a RUN in a Linux stage, with where it stands. @public */
export interface CommandVisit {
  /** Without what only starts it, such as `sudo` or `env`, where a rule asks for its name. */
  readonly command: ShellCommand;
  /** Its place among the commands of the script. */
  readonly position: number;
  /** The other commands of the same script, and the way back to lines. */
  readonly script: InstructionScript;
  readonly instruction: DockerfileInstruction;
  readonly context: RuleContext;
}

/** Where a rule is broken: nowhere, in one place, or in several. */
type Matches = RuleMatch | readonly RuleMatch[] | undefined;

/** One kind of thing that a rule looks at. @public */
export type RulePart =
  | {
      readonly looksAt: 'file';
      readonly check: (context: RuleContext) => Matches;
    }
  | {
      readonly looksAt: 'instructions';
      /** In capitals. Those under ONBUILD are not asked about. */
      readonly keywords: readonly string[];
      readonly check: (
        instruction: DockerfileInstruction,
        context: RuleContext,
      ) => Matches;
    }
  | {
      readonly looksAt: 'commands';
      /** Names of programs without their folder. */
      readonly names: readonly string[];
      readonly check: (visit: CommandVisit) => Matches;
    };

/** What a rule looks at. @public */
export type RuleCheck =
  | RulePart
  | { readonly looksAt: 'several'; readonly parts: readonly RulePart[] };

/** One rule. @public */
export type DockerfileRule = RuleText & RuleCheck;

/** What a rule says of itself. @public */
export interface RuleText {
  readonly id: string;
  /** Codes of other tools that mean the same. */
  readonly aliases: readonly string[];
  /** Wider checks of other tools that this rule is a part of; several rules may name the same. */
  readonly partOf?: readonly string[];
  readonly concern: DockerfileConcernId;
  readonly aspect?: DockerfileAspect;
  readonly severity: DockerfileSeverity;
  readonly profile: DockerfileProfile;
  /** What happens, in a few plain words. */
  readonly title: string;
  /** Why that matters, and to whom. */
  readonly why: string;
  /** How to mend it. */
  readonly fix: string;
  /** Address of the public documentation that the rule follows; absent for rules of our own. */
  readonly source?: string;
  /** A file that breaks the rule, and one that does not. */
  readonly examples: {
    readonly bad: string;
    readonly good: string;
    /** Where the rule needs them, for both. */
    readonly settings?: RuleSettings;
    readonly evidence?: DockerfileEvidence;
  };
}

/** The codes of other tools that a finding of a rule goes by. */
export function aliasesOf({
  aliases,
  partOf,
}: Pick<DockerfileRule, 'aliases' | 'partOf'>): readonly string[] {
  return partOf ? [...aliases, ...partOf] : aliases;
}

/** The codes that a rule, or a finding, is known by. */
export type RuleCodes = Pick<DockerfileRule, 'id' | 'aliases' | 'partOf'>;

/** Every code that switches a rule off. */
export function codesOf(rule: RuleCodes): readonly string[] {
  return [rule.id, ...aliasesOf(rule)];
}

/** The lines of a command, for a match. */
export function commandLines({
  command,
  script,
}: Omit<CommandVisit, 'position'>): {
  readonly line: number;
  readonly endLine: number;
} {
  return {
    line: script.source.lineOf(command.start),
    endLine: script.source.lineOf(command.end - 1),
  };
}

/** The stage of an instruction. */
export function stageOf(
  { dockerfile }: RuleContext,
  { stage }: DockerfileInstruction,
): ParsedStage | undefined {
  return stage === undefined ? undefined : dockerfile.stages[stage];
}
