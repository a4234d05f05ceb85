/** Runs the rules over a file, and gives each finding its owner and whoever can fix it. */
import { isSoftened, type OwnerDecider } from '../attribute/OwnerDecider';
import type { DockerfileInstruction } from '../parse/syntax';
import { showMasked } from '../secrets/maskSource';
import type { DockerfileFinding, DockerfileSeverity } from '../types';
import {
  configuredSeverity,
  type ActiveRules,
  type RuleSelection,
} from './activeRules';
import {
  aliasesOf,
  stageOf,
  type DockerfileRule,
  type RuleContext,
  type RuleMatch,
} from './DockerfileRule';
import { FileIndex } from './FileIndex';
import { IgnoredRules } from './ignoredRules';

/** What the rules are run with. */
export interface RunRulesOptions extends RuleSelection {
  readonly rules: ActiveRules;
  readonly decider: OwnerDecider;
  /** The owner that a comment above an instruction names. */
  readonly ownerComment: (
    instruction: DockerfileInstruction,
  ) => string | undefined;
}

const LIGHTER: Readonly<Record<DockerfileSeverity, DockerfileSeverity>> = {
  error: 'warning',
  warning: 'info',
  info: 'info',
};

function toFinding(
  rule: DockerfileRule,
  match: RuleMatch,
  context: RuleContext,
  options: RunRulesOptions,
): DockerfileFinding {
  const { instruction } = match;
  const stage = stageOf(context, instruction);
  const builder = stage !== undefined && !stage.shipped;
  const topic = { concern: rule.concern, aspect: rule.aspect, what: rule.id };
  const question = {
    topic,
    builder,
    command: match.command ?? false,
    comment: options.ownerComment(instruction),
  };
  const attribution = options.decider.decide(question);
  const unusedBase = builder && rule.concern === 'base-image' && !stage.copied;
  const softer = isSoftened({ topic, builder }) || unusedBase;
  const own = match.severity ?? rule.severity;
  const severity = softer ? LIGHTER[own] : own;
  const chosen = configuredSeverity(rule, options.severities);
  const { concern, role, owner, consulted, consultedOwners } = attribution;
  return {
    rule: rule.id,
    aliases: aliasesOf(rule),
    line: match.line ?? instruction.startLine,
    endLine: match.endLine ?? instruction.codeEndLine,
    severity: chosen === undefined || chosen === 'off' ? severity : chosen,
    title: rule.title,
    message: showMasked(match.message),
    why: rule.why,
    fix: match.fix
      ? { ...match.fix, text: showMasked(match.fix.text) }
      : { text: rule.fix },
    concern,
    role,
    owner,
    consulted,
    consultedOwners,
    fixBy: options.decider.fixBy(question),
    source: 'platform-teams',
  };
}

/** Whether two neighbours tell the same thing of the same lines, as for two commands on one line. */
function saysTheSame(
  one: DockerfileFinding | undefined,
  other: DockerfileFinding,
): boolean {
  return (
    one?.rule === other.rule &&
    one.line === other.line &&
    one.endLine === other.endLine &&
    one.message === other.message
  );
}

function inOrder(one: DockerfileFinding, other: DockerfileFinding): number {
  return (
    one.line - other.line ||
    (one.rule < other.rule ? -1 : Number(one.rule > other.rule))
  );
}

/** The findings of a file, in the order of its lines. */
export function runRules(
  input: Omit<RuleContext, 'file'>,
  options: RunRulesOptions,
): DockerfileFinding[] {
  const { dockerfile, settings } = input;
  const context = { ...input, file: new FileIndex(dockerfile) };
  const ignored = new IgnoredRules(dockerfile, !settings.disableIgnorePragma);
  const findings: DockerfileFinding[] = [];
  options.rules.of(options).run(context, (rule, match) => {
    if (match.onlyInAll && options.profile !== 'all') return;
    if (ignored.isOff(rule)) return;
    if (ignored.isIgnored(rule, match.instruction)) return;
    findings.push(toFinding(rule, match, context, options));
  });
  if (findings.length < 2) return findings;
  return findings
    .sort(inOrder)
    .filter((finding, at) => !saysTheSame(findings[at - 1], finding));
}
