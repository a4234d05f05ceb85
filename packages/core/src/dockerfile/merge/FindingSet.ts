/** Findings in which the same thing at the same place stands once. */
import type { DockerfileAssessment, DockerfileFinding } from '../types';
import { plainCode } from './knownRules';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

function codesOf({ rule, aliases }: DockerfileFinding): string[] {
  return [rule, ...aliases].map(code => plainCode(code).toLowerCase());
}

function overlap(one: DockerfileFinding, other: DockerfileFinding): boolean {
  return one.line <= other.endLine && other.line <= one.endLine;
}

/** The first one stays; the names of the second are added to it. */
function joined(
  first: DockerfileFinding,
  second: DockerfileFinding,
): DockerfileFinding {
  const aliases = [...first.aliases, second.rule, ...second.aliases];
  const tools = [
    ...(first.alsoFoundBy ?? []),
    second.source,
    ...(second.alsoFoundBy ?? []),
  ];
  return {
    ...first,
    aliases: [...new Set(aliases)].filter(code => code !== first.rule),
    alsoFoundBy: [...new Set(tools)].filter(tool => tool !== first.source),
  };
}

/** Findings of several tools about one file. */
export class FindingSet {
  readonly #assessment: Assessed;
  readonly #findings: DockerfileFinding[] = [];
  readonly #byCode = new Map<string, number[]>();

  constructor(assessment: Assessed) {
    this.#assessment = assessment;
    for (const finding of assessment.findings) this.#append(finding);
  }

  add(finding: DockerfileFinding): void {
    const at = this.#same(finding);
    if (at === undefined) this.#append(finding);
    else this.#findings[at] = joined(this.#findings[at], finding);
  }

  /** In the order of the file. */
  sorted(): readonly DockerfileFinding[] {
    return [...this.#findings].sort(
      (one, other) =>
        one.line - other.line ||
        (one.rule < other.rule ? -1 : Number(one.rule > other.rule)),
    );
  }

  #append(finding: DockerfileFinding): void {
    const at = this.#findings.push(finding) - 1;
    for (const code of codesOf(finding)) {
      const known = this.#byCode.get(code);
      if (known) known.push(at);
      else this.#byCode.set(code, [at]);
    }
  }

  /** A name in common at the same lines, or at the head of the same instruction. */
  #same(finding: DockerfileFinding): number | undefined {
    const named = codesOf(finding).flatMap(
      code => this.#byCode.get(code) ?? [],
    );
    const exact = named.find(at => overlap(this.#findings[at], finding));
    if (exact !== undefined) return exact;
    // Some tools name the line on which an instruction begins, whichever of its commands they mean.
    const mine = this.#instruction(finding);
    if (mine?.startLine !== finding.line) return undefined;
    return named.find(at => this.#instruction(this.#findings[at]) === mine);
  }

  #instruction({ line }: DockerfileFinding) {
    const { lines, instructions } = this.#assessment;
    const index = lines[line - 1]?.instruction;
    return index === undefined ? undefined : instructions[index];
  }
}
