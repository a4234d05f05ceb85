/** Images whose settings are published: of others only their makers know what they set. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { ParsedStage } from '../../parse/readStages';

/** Whether a stage builds, through other stages, on an official image of Docker Hub. */
export function buildsOnOfficial(
  { stages }: Pick<ParsedDockerfile, 'stages'>,
  stage: ParsedStage,
): boolean {
  let base = stage;
  while (base.parent !== undefined) base = stages[base.parent];
  const { reference } = base;
  return (
    reference?.registry === 'docker.io' &&
    reference.repository.startsWith('library/')
  );
}
