/** Orders the steps of a build as a template has them. */
import type { ContractCopy } from '../contract/ContainerContract';
import { isManifest } from '../contract/copies';
import type { RunParts } from './run/RunParts';

/** One step of a build. */
export type BuildStep =
  | {
      readonly kind: 'copy';
      readonly line: number;
      readonly copies: readonly ContractCopy[];
      readonly mode: string | undefined;
    }
  | {
      readonly kind: 'run';
      readonly line: number;
      readonly command: string;
      readonly parts: Extract<RunParts, { ok: true }>;
    };

/** Steps in the order of a template: libraries, their install, the rest, its build. */
export interface BuildPhases {
  readonly dependencyFiles: readonly ContractCopy[];
  readonly install: readonly string[];
  readonly files: readonly ContractCopy[];
  readonly commands: readonly string[];
}

/** The steps as a template has them, and the line of the first that is joined with others. */
export function buildPhases(
  steps: readonly BuildStep[],
): BuildPhases & { readonly joinedAt: number | undefined } {
  const groups: { copies: ContractCopy[]; runs: string[] }[] = [];
  const starts: number[] = [];
  for (const [index, step] of steps.entries()) {
    const last = groups[groups.length - 1];
    if (step.kind === 'copy') {
      if (!last || last.runs.length > 0) {
        groups.push({ copies: [...step.copies], runs: [] });
        starts.push(index);
      } else last.copies.push(...step.copies);
    } else if (last) last.runs.push(step.command);
    else {
      groups.push({ copies: [], runs: [step.command] });
      starts.push(index);
    }
  }
  // What runs before any file is there runs as well when the first ones are.
  if (groups.length > 1 && groups[0].copies.length === 0) {
    const [{ runs }] = groups.splice(0, 1);
    starts.splice(0, 1);
    groups[0].runs.unshift(...runs);
  }
  const [first, ...others] = groups;
  const none: BuildPhases = {
    dependencyFiles: [],
    install: [],
    files: [],
    commands: [],
  };
  if (!first) return { ...none, joinedAt: undefined };
  const onlyManifests =
    first.copies.length > 0 &&
    first.copies.every(({ source }) => isManifest(source));
  const separate =
    first.copies.length > 0 &&
    first.runs.length > 0 &&
    (groups.length > 1 || onlyManifests);
  const phases: BuildPhases = separate
    ? {
        dependencyFiles: first.copies,
        install: first.runs,
        files: others.flatMap(({ copies }) => copies),
        commands: others.flatMap(({ runs }) => runs),
      }
    : { ...none, files: first.copies, commands: first.runs };
  const joined = steps[starts[2] ?? steps.length];
  return { ...phases, joinedAt: joined?.line };
}
