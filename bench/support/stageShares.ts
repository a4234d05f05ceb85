/**
 * Where the time of a piece of work goes, by folder of the engine: samples of the stack, each
 * counted for the innermost folder on it.
 */
import { Session, type Profiler } from 'node:inspector/promises';

const OTHER = 'assessDockerfile, garbage';

function stageOfUrl(url: string): string | undefined {
  if (url.includes('/unbash/')) return 'shell';
  const at = url.indexOf('/dockerfile/');
  if (at === -1) return undefined;
  const [folder, file] = url.slice(at + '/dockerfile/'.length).split('/');
  return file === undefined ? undefined : folder;
}

function sharesOf(profile: Profiler.Profile): Map<string, number> {
  const parents = new Map<number, number>();
  const nodes = new Map(profile.nodes.map(node => [node.id, node]));
  for (const { id, children = [] } of profile.nodes) {
    for (const child of children) parents.set(child, id);
  }
  const stageOf = (id: number): string => {
    for (
      let at: number | undefined = id;
      at !== undefined;
      at = parents.get(at)
    ) {
      const stage = stageOfUrl(nodes.get(at)?.callFrame.url ?? '');
      if (stage) return stage;
    }
    return OTHER;
  };
  const times = new Map<string, number>();
  const { samples = [], timeDeltas = [] } = profile;
  let total = 0;
  for (const [at, id] of samples.entries()) {
    const stage = stageOf(id);
    const time = timeDeltas[at] ?? 0;
    times.set(stage, (times.get(stage) ?? 0) + time);
    total += time;
  }
  return new Map(
    [...times]
      .map(([stage, time]) => [stage, time / total] as const)
      .sort(([, one], [, other]) => other - one),
  );
}

/** The share of the time that each folder takes, the largest first. */
export async function stageShares(
  work: () => void,
): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}
