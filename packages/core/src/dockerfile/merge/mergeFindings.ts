/**
 * Findings of other tools among ours: the same thing at the same place once, with all of its names,
 * and every finding with the owner of what it is about.
 */
import { commentOwner } from '../attribute/attributeFile';
import { OwnerDecider } from '../attribute/OwnerDecider';
import type { DockerfileInstruction } from '../parse/syntax';
import { withinFileLimit } from '../parse/parseDockerfile';
import type { DockerfileRule } from '../rules/DockerfileRule';
import { IgnoredRules } from '../rules/ignoredRules';
import { parseMasked } from '../secrets/parseMasked';
import type {
  AssessOptions,
  DockerfileAssessment,
  DockerfileFinding,
} from '../types';
import { createMasker } from './createMasker';
import { FindingSet } from './FindingSet';
import { plainCode, rulesOfCode } from './knownRules';
import type { ExternalFinding } from './types';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** What findings are merged with. @public */
export interface MergeOptions extends Pick<
  AssessOptions,
  'ownerOf' | 'columns' | 'severities' | 'settings'
> {
  /** The text of the file, which says what to mask and what to ignore. */
  readonly text: string;
  /** Codes to leave out besides those that the file ignores. */
  readonly ignored?: readonly string[];
}

class Merger {
  readonly #assessment: Assessed;
  readonly #options: MergeOptions;
  readonly #decider: OwnerDecider;
  readonly #mask: (message: string) => string;
  readonly #syntax: ReturnType<typeof parseMasked>['parsed'];
  readonly #ignores: IgnoredRules;
  readonly #ignored: ReadonlySet<string>;

  constructor(assessment: Assessed, options: MergeOptions) {
    this.#assessment = assessment;
    this.#options = options;
    this.#decider = new OwnerDecider(assessment.model.current, options);
    const text = withinFileLimit(options.text);
    this.#mask = createMasker(text);
    this.#syntax = parseMasked(text).parsed;
    this.#ignores = new IgnoredRules(
      this.#syntax,
      !options.settings?.disableIgnorePragma,
    );
    this.#ignored = new Set(
      (options.ignored ?? []).map(code => plainCode(code).toLowerCase()),
    );
  }

  /** The finding with its owner; absent where it is switched off. */
  take(external: ExternalFinding): DockerfileFinding | undefined {
    const { lines } = this.#assessment;
    const code = plainCode(external.code);
    const [rule] = rulesOfCode(code);
    const line = Math.min(external.line ?? this.#finalFrom(), lines.length);
    const endLine = Math.min(
      Math.max(external.endLine ?? line, line),
      lines.length,
    );
    const instruction = this.#instructionAt(line);
    const severity = this.#severity(external, { code, rule });
    if (severity === 'off' || this.#isIgnored(code, rule, instruction)) {
      return undefined;
    }
    const owned = this.#owned({ code, rule, line, instruction });
    const same = rule !== undefined && !(rule.partOf ?? []).includes(code);
    const names = same ? [rule.id, ...rule.aliases, code] : [code];
    return {
      rule: names[0],
      aliases: [...new Set(names.slice(1))].filter(name => name !== names[0]),
      line,
      endLine,
      severity,
      title: rule?.title ?? this.#mask(external.message.split('\n')[0]),
      message: this.#mask(external.message),
      why: rule?.why ?? `${external.tool} reports it.`,
      fix: {
        text:
          rule?.fix ??
          this.#mask(
            external.remedy ??
              `See ${code} in the documentation of ${external.tool}`,
          ),
      },
      ...owned,
      source: external.tool,
    };
  }

  #severity(
    { severity }: ExternalFinding,
    { code, rule }: { code: string; rule: DockerfileRule | undefined },
  ): DockerfileFinding['severity'] | 'off' {
    const { severities } = this.#options;
    const names = [code, ...(rule ? [rule.id, ...rule.aliases] : [])];
    const named =
      severities && names.find(name => Object.hasOwn(severities, name));
    return named === undefined ? severity : severities![named];
  }

  #isIgnored(
    code: string,
    rule: DockerfileRule | undefined,
    instruction: DockerfileInstruction | undefined,
  ): boolean {
    if (this.#ignored.has(code.toLowerCase())) return true;
    const codes = { ...(rule ?? EMPTY), id: rule?.id ?? code };
    const known = {
      ...codes,
      aliases: [...codes.aliases, code],
    } as DockerfileRule;
    return (
      this.#ignores.isOff(known) ||
      (instruction !== undefined && this.#ignores.isIgnored(known, instruction))
    );
  }

  #owned({
    code,
    rule,
    line,
    instruction,
  }: {
    code: string;
    rule: DockerfileRule | undefined;
    line: number;
    instruction: DockerfileInstruction | undefined;
  }) {
    const { lines, stages } = this.#assessment;
    const at = lines[line - 1];
    // What ShellCheck says of a script is about how the image is built.
    const script = /^SC\d{4}$/i.test(code)
      ? ('image-build' as const)
      : undefined;
    const concern = rule?.concern ?? script ?? at.concern;
    const stage = instruction?.stage;
    const question = {
      topic: { concern, aspect: rule?.aspect, what: code },
      builder: stage !== undefined && !stages[stage].shipped,
      command: script !== undefined,
      comment: instruction && commentOwner(this.#syntax, instruction),
    };
    const { role, owner, consulted, consultedOwners } =
      rule || script ? this.#decider.decide(question) : at;
    return {
      concern,
      role,
      owner,
      consulted,
      consultedOwners,
      fixBy: this.#decider.fixBy(question),
    };
  }

  #finalFrom(): number {
    const { stages } = this.#assessment;
    return stages[stages.length - 1]?.startLine ?? 1;
  }

  #instructionAt(line: number): DockerfileInstruction | undefined {
    const index = this.#assessment.lines[line - 1]?.instruction;
    return index === undefined ? undefined : this.#syntax.instructions[index];
  }
}

const EMPTY = { aliases: [] as readonly string[] };

/**
 * Puts the findings of other tools into an assessment.
 *
 * @param external - those about this file.
 * @public
 */
export function mergeFindings(
  assessment: Assessed,
  external: readonly ExternalFinding[],
  options: MergeOptions,
): Assessed {
  if (external.length === 0) return assessment;
  const merger = new Merger(assessment, options);
  const merged = new FindingSet(assessment);
  for (const one of external) {
    const finding = merger.take(one);
    if (finding) merged.add(finding);
  }
  return { ...assessment, findings: merged.sorted() };
}
