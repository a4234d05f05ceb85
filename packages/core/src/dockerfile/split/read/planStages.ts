/** Which stages ship, and which single stage of those that build the contract can stand for. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import { resolveCopySource } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { chainOf } from '../config/readFinalConfig';
import type { SplitReason } from '../SplitReport';

/** Stages in the two roles of a template. */
export interface StagePlan {
  /** The stages that ship, in order. */
  readonly final: readonly ParsedStage[];
  /** The stages that build, in order; none where the final ones do it themselves. */
  readonly build: readonly ParsedStage[];
  /** Index of the stage that the final one copies from. */
  readonly source: number | undefined;
  /** Stages that only pass files on to the one that builds. */
  readonly merged: ReadonlySet<number>;
}

/** A plan, or why there is none. */
export type PlanResult =
  | { readonly ok: true; readonly plan: StagePlan }
  | { readonly ok: false; readonly reasons: readonly SplitReason[] };

/** Where a COPY takes its files from. */
export function copySourceOf(
  dockerfile: ParsedDockerfile,
  instruction: DockerfileInstruction,
): ReturnType<typeof resolveCopySource> | undefined {
  const from = instruction.flags.find(({ name }) => name === 'from')?.value;
  if (from === undefined) return undefined;
  const names = new Map<string, number>();
  for (const { name, index } of dockerfile.stages) {
    if (name !== undefined) names.set(name, index);
  }
  return resolveCopySource(from, names, dockerfile.stages.length);
}

function stageSources(
  dockerfile: ParsedDockerfile,
  chain: readonly ParsedStage[],
): ReadonlyMap<number, number> {
  const sources = new Map<number, number>();
  for (const { instructions } of chain) {
    for (const instruction of instructions) {
      const source = copySourceOf(dockerfile, instruction);
      if (source?.kind === 'stage' && !sources.has(source.stage))
        sources.set(source.stage, instruction.startLine);
    }
  }
  return sources;
}

/** Finds the stages of both roles. */
export function planStages(dockerfile: ParsedDockerfile): PlanResult {
  const final = chainOf(dockerfile, dockerfile.stages.length - 1);
  const sources = stageSources(dockerfile, final);
  if (sources.size === 0) {
    return {
      ok: true,
      plan: { final, build: [], source: undefined, merged: new Set() },
    };
  }
  // The last one may have taken from the others all that the final one takes.
  const candidates = [...sources.keys()].sort((one, other) => other - one);
  const [source] = candidates;
  const build: ParsedStage[] = [];
  const merged = new Set<number>();
  const visit = (stage: number): SplitReason | undefined => {
    const chain = chainOf(dockerfile, stage);
    for (const [index, line] of stageSources(dockerfile, chain)) {
      if (merged.has(index) || build.some(one => one.index === index)) continue;
      const other = dockerfile.stages[index];
      const [root] = chainOf(dockerfile, index);
      if (root.expanded !== chain[0].expanded) {
        return {
          line,
          reason: `Builds in two stages on different images, ${other.image} and ${chain[0].image}.`,
          remedy: 'Build in one stage, or keep this Dockerfile whole.',
        };
      }
      merged.add(index);
      const problem = visit(index);
      if (problem) return problem;
    }
    for (const one of chain) if (!build.includes(one)) build.push(one);
    return undefined;
  };
  const problem = visit(source);
  if (problem) return { ok: false, reasons: [problem] };
  const foreign = [...sources].filter(
    ([index]) =>
      index !== source &&
      !merged.has(index) &&
      !build.some(one => one.index === index),
  );
  if (foreign.length > 0) {
    const [[index, line]] = foreign;
    const name = dockerfile.stages[index].name ?? String(index);
    return {
      ok: false,
      reasons: [
        {
          line,
          reason: `The image takes files from two stages that build apart, ${name} and ${dockerfile.stages[source].name ?? source}.`,
          remedy:
            'Let one stage hold all that the image takes, or keep this Dockerfile whole.',
        },
      ],
    };
  }
  return { ok: true, plan: { final, build, source, merged } };
}
