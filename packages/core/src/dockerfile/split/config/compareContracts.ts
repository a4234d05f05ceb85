/**
 * Differences that the final configuration does not show: files, packages, and how the image is
 * built. Both sides are read as contracts.
 */
import type { ContainerContract } from '../contract/ContainerContract';
import { toContractDocument } from '../contract/stringifyContract';
import type { SplitDifference, SplitPart, SplitSame } from '../SplitReport';
import type { ConfigComparison } from './compare/Comparison';

interface Aspect {
  readonly part: SplitPart;
  readonly title: string;
  readonly same: (count: number) => string;
  readonly why: string;
  read(contract: ContainerContract): readonly string[];
}

const ASPECTS: readonly Aspect[] = [
  {
    part: 'files',
    title: 'Copied files',
    same: count => `${count} copied path${count === 1 ? '' : 's'}`,
    why: 'The service may look for them.',
    read: ({ files, dependencies }) => [
      ...files.map(
        ({ source, target, from, mode }) =>
          `${source} to ${target}${from === 'build' ? '' : ' from the repository'}${mode ? ` (${mode})` : ''}`,
      ),
      ...(dependencies?.paths ?? []),
    ],
  },
  {
    part: 'packages',
    title: 'OS packages',
    same: count => `${count} OS package${count === 1 ? '' : 's'}`,
    why: 'The service may need them.',
    read: ({ osPackages }) => osPackages,
  },
  {
    part: 'files',
    title: 'Folders to write to',
    same: count => `${count} folder${count === 1 ? '' : 's'} to write to`,
    why: 'The service may write there.',
    read: ({ directories }) => directories,
  },
  {
    part: 'build',
    title: 'Build',
    same: () => 'build commands',
    why: 'Something else would be built.',
    read: ({ dependencies, build }) => [
      ...(dependencies?.files ?? []).map(({ source }) => `copy ${source}`),
      ...(dependencies?.install ?? (dependencies ? ['the usual install'] : [])),
      ...(build?.files ?? []).map(({ source }) => `copy ${source}`),
      ...(build?.commands ?? []),
    ],
  },
  {
    part: 'build',
    title: 'Settings of the build',
    same: count => `${count} setting${count === 1 ? '' : 's'} of the build`,
    why: 'Something else would be built.',
    read: ({ build }) => [
      ...Object.entries(build?.env ?? {}).map(pair => pair.join('=')),
      ...Object.entries(build?.args ?? {}).map(
        ([name, value]) =>
          `ARG ${name}${value === undefined ? '' : `=${value}`}`,
      ),
    ],
  },
  {
    part: 'build',
    title: 'Packages of the build',
    same: count => `${count} package${count === 1 ? '' : 's'} of the build`,
    why: 'The build may need them.',
    read: ({ build }) => build?.osPackages ?? [],
  },
];

function shown(values: readonly string[]): string {
  return values.length === 0 ? 'None' : values.join(', ');
}

/** Compares what two Dockerfiles hold and do, read as contracts. */
export function compareContracts(
  before: ContainerContract,
  after: ContainerContract,
): ConfigComparison {
  const differences: SplitDifference[] = [];
  const same: SplitSame[] = [];
  for (const { part, title, same: words, why, read } of ASPECTS) {
    const one = read(before);
    const other = read(after);
    if (JSON.stringify(one) === JSON.stringify(other)) {
      if (one.length > 0)
        same.push({ part, count: one.length, title: words(one.length) });
      continue;
    }
    differences.push({
      id: `contract.${title.toLowerCase().replaceAll(' ', '-')}`,
      part,
      title,
      before: shown(one.filter(value => !other.includes(value))),
      after: shown(other.filter(value => !one.includes(value))),
      kind: 'confirm',
      why,
    });
  }
  return { differences, same };
}

/** Whether two contracts ask for the same. */
export function isSameContract(
  one: ContainerContract,
  other: ContainerContract,
): boolean {
  const text = (contract: ContainerContract) =>
    JSON.stringify(toContractDocument(contract), sortKeys);
  return text(one) === text(other);
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
