/** The instructions of a stage, without those that only pass files on between stages that build. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';
import type { DockerfileInstruction } from '../../parse/syntax';
import { chainOf } from '../config/readFinalConfig';
import { resolvePath } from '../contract/copies';
import type { BuildReader } from './BuildReader';
import { copySourceOf, type StagePlan } from './planStages';

/** The work folder that stages leave to the next. */
function workdirOf(chain: readonly ParsedStage[]): string {
  return chain
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === 'WORKDIR')
    .reduce((at, { words }) => resolvePath(at, words[0].value), '/');
}

/** The instructions that count when the stages that build are read as one. */
export function inherited(
  dockerfile: ParsedDockerfile,
  stage: ParsedStage,
  {
    plan,
    builder,
  }: { readonly plan: StagePlan; readonly builder: BuildReader },
): readonly DockerfileInstruction[] {
  const isMerged = (index: number) =>
    plan.merged.has(index) || plan.build.some(one => one.index === index);
  let workdir = workdirOf(chainOf(dockerfile, stage.index).slice(0, -1));
  return stage.instructions.filter(instruction => {
    const { keyword, words, startLine: line } = instruction;
    if (keyword === 'WORKDIR') workdir = resolvePath(workdir, words[0].value);
    const source = copySourceOf(dockerfile, instruction);
    if (!source) return true;
    if (source.kind === 'image') {
      builder.reasons.push({
        line,
        reason: `Takes files from another image, ${source.image}.`,
        remedy: 'Ask the platform team to bring them with the template.',
      });
      return false;
    }
    if (!isMerged(source.stage)) return true;
    const paths = words.map(({ value }) =>
      resolvePath('/', value).replace(/(.)\/$/, '$1'),
    );
    const last = words[words.length - 1].value;
    const target = resolvePath(workdir, last).replace(/(.)\/$/, '$1');
    const staysThere = paths
      .slice(0, -1)
      .every(
        path =>
          path === target ||
          `${target}/${path.slice(path.lastIndexOf('/') + 1)}` === path,
      );
    if (!staysThere) {
      builder.reasons.push({
        line,
        reason: 'Moves files from one stage that builds to another.',
        remedy: 'Build in one stage, or keep this Dockerfile whole.',
      });
    }
    return false;
  });
}
