/** Build arguments that decide about the image where a contract has room for a value alone. */
import type { ParsedStage } from '../../parse/readStages';
import type { SplitDifference } from '../SplitReport';
import { referencesOf } from '../template/dockerfileText';

const FIXED = new Set([
  'COPY',
  'ADD',
  'EXPOSE',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** Names of variables in a text. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?([A-Za-z_][A-Za-z0-9_]*)/g)].map(
    ([, name]) => name,
  );
}

/** Arguments whose defaults count from now on. */
export function fixedArguments(
  stages: readonly ParsedStage[],
  {
    names,
    env,
  }: {
    readonly names: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  },
): readonly SplitDifference[] {
  const args = new Set(names);
  const found = new Map<string, SplitDifference>();
  for (const { instructions } of stages) {
    for (const { keyword, rest, startLine: line } of instructions) {
      if (!FIXED.has(keyword) || !rest.includes('$')) continue;
      for (const used of namesIn(rest)) {
        const behind = Object.hasOwn(env, used)
          ? referencesOf(env[used])
          : [used];
        for (const name of behind) {
          if (!args.has(name) || found.has(name)) continue;
          found.set(name, {
            id: `build.args.${name}`,
            part: 'build',
            title: `Build argument ${name}`,
            before: `Decides about ${keyword}`,
            after: 'Its default counts',
            kind: 'confirm',
            why: 'A build with another value would make the same image as one without.',
            line,
          });
        }
      }
    }
  }
  return [...found.values()];
}
