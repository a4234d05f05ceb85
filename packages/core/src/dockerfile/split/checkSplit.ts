/** Whether a contract and a Dockerfile that stand in a repository are the same as an original. */
import type { FileIssue } from '../../responsibilities/validateYaml';
import { buildReport } from './buildReport';
import { compareConfigs } from './config/compare/compareConfigs';
import { compareContracts, isSameContract } from './config/compareContracts';
import { readFinalConfig } from './config/readFinalConfig';
import { parseContractFile } from './contract/parseContract';
import { generateDockerfile } from './generateDockerfile';
import { readContract } from './read/readContract';
import {
  parseForSplit,
  templateFor,
  type SplitOptions,
} from './splitDockerfile';
import type { SplitDifference, SplitReason, SplitReport } from './SplitReport';

/** The files to compare. @public */
export interface SplitTexts {
  readonly original: string;
  readonly contract: string;
  readonly dockerfile: string;
  /** Name of the contract's file. */
  readonly contractFile: string;
}

/** The differences, or what keeps from telling them. @public */
export type SplitCheck =
  | { readonly ok: true; readonly report: SplitReport }
  | {
      readonly ok: false;
      readonly issues: readonly FileIssue[];
      readonly reasons: readonly SplitReason[];
    };

/**
 * Proves that the final configuration is the same but for what the platform means to change; tells
 * every other difference, one between the two halves included.
 * @public
 */
export function checkSplit(
  texts: SplitTexts,
  options: SplitOptions,
): SplitCheck {
  const parsedContract = parseContractFile(texts.contract, {
    file: texts.contractFile,
    secretsTeam: options.secretsTeam,
  });
  if (!parsedContract.ok)
    return { ok: false, issues: parsedContract.issues, reasons: [] };
  const { contract } = parsedContract;
  const original = parseForSplit(texts.original);
  const written = parseForSplit(texts.dockerfile);
  if (!original.ok) return { ok: false, issues: [], reasons: original.reasons };
  if (!written.ok) return { ok: false, issues: [], reasons: written.reasons };
  const template = templateFor(options, contract.runtime.name);
  const { labels = {} } = options;
  const before = readFinalConfig(original.dockerfile);
  const after = readFinalConfig(written.dockerfile);
  const configs = compareConfigs(before.config, after.config, {
    lines: before.lines,
    user: template?.user,
    labels: { ...template?.labels, ...labels },
  });
  const read = (dockerfile: typeof original.dockerfile) =>
    readContract(dockerfile, {
      name: contract.name,
      labels,
      templateFor: runtime => templateFor(options, runtime),
    });
  const was = read(original.dockerfile);
  const is = read(written.dockerfile);
  const unread = [was, is].flatMap(one => (one.ok ? [] : one.reasons));
  const contents =
    was.ok && is.ok
      ? compareContracts(was.contract, is.contract)
      : { differences: unread.map(toDifference), same: [] };
  const own = was.ok ? was.facts.differences : [];
  const halves = template
    ? compareHalves(texts.dockerfile, { contract, template, options })
    : [];
  return {
    ok: true,
    report: buildReport(
      {
        before: before.config,
        after: after.config,
        differences: [
          ...own,
          ...configs.differences,
          ...contents.differences,
          ...halves,
        ],
        same: [...configs.same, ...contents.same],
      },
      options.confirmed,
    ),
  };
}

function toDifference(
  { line, reason }: SplitReason,
  index: number,
): SplitDifference {
  return {
    id: `unread.${index}`,
    part: 'build',
    title: 'Not compared',
    before: reason,
    after: 'Unknown',
    kind: 'confirm',
    why: 'Files and build can be compared only where both can be read as a contract.',
    ...(line === undefined ? {} : { line }),
  };
}

/** Whether the contract still makes this Dockerfile. */
function compareHalves(
  dockerfile: string,
  made: {
    readonly contract: Parameters<typeof generateDockerfile>[0];
    readonly template: Parameters<typeof generateDockerfile>[1]['template'];
    readonly options: SplitOptions;
  },
): readonly SplitDifference[] {
  const { contract, template, options } = made;
  const generated = generateDockerfile(contract, { ...options, template });
  const difference = (before: string, after: string, why: string) => [
    {
      id: 'halves',
      part: 'build' as const,
      title: 'Contract and Dockerfile',
      before,
      after,
      kind: 'confirm' as const,
      why,
    },
  ];
  if (!generated.ok) {
    const reason = generated.template?.message ?? generated.issues[0]?.message;
    return difference(
      'The contract makes no Dockerfile',
      'A Dockerfile',
      reason ?? 'The template does not fit.',
    );
  }
  const one = parseForSplit(generated.text);
  const other = parseForSplit(dockerfile);
  if (!one.ok || !other.ok) return [];
  const fromContract = readFinalConfig(one.dockerfile).config;
  const written = readFinalConfig(other.dockerfile).config;
  const { labels: _, ...left } = fromContract;
  const { labels: __, ...right } = written;
  const read = (text: typeof one.dockerfile) =>
    readContract(text, {
      name: contract.name,
      labels: options.labels ?? {},
      templateFor: () => template,
    });
  const contracts = [read(one.dockerfile), read(other.dockerfile)];
  const [first, second] = contracts;
  const sameContents =
    first.ok && second.ok && isSameContract(first.contract, second.contract);
  return JSON.stringify(left) === JSON.stringify(right) && sameContents
    ? []
    : difference(
        'What the contract makes',
        'What stands in the Dockerfile',
        'The two say different things: build the Dockerfile from the contract again.',
      );
}
