/** Images whose settings are published: of others only their makers know what they set. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';

/** Stages, each with the one at the bottom of what it builds on. */
const BASES = new WeakMap<ParsedStage, ParsedStage>();

/** Whether a stage builds, through other stages, on an official image of Docker Hub. */
export function buildsOnOfficial(
  { stages }: Pick<ParsedDockerfile, 'stages'>,
  stage: ParsedStage,
): boolean {
  let base = stage;
  while (base.parent !== undefined) {
    base = BASES.get(base) ?? stages[base.parent];
  }
  if (base !== stage) BASES.set(stage, base);
  const { reference } = base;
  return (
    reference?.registry === 'docker.io' &&
    reference.repository.startsWith('library/')
  );
}
