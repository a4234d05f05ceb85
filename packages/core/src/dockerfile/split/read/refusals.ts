/** What keeps a file from being split, whatever its steps do. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import { MASK } from '../../secrets/maskSource';
import type { FinalConfig } from '../config/FinalConfig';
import type { SplitReason } from '../SplitReport';
import type { StagePlan } from './planStages';

/** Instructions that no template can stand for. */
export function refusedInstructions(
  dockerfile: ParsedDockerfile,
  { final, build }: StagePlan,
): readonly SplitReason[] {
  const reasons: SplitReason[] = [];
  for (const stage of new Set([...build, ...final])) {
    if (stage.windows) {
      reasons.push({
        line: stage.from.startLine,
        reason: 'This is a Windows image.',
        remedy: 'Keep it whole: templates are for Linux.',
      });
    }
    for (const { keyword, startLine } of stage.instructions) {
      if (keyword === 'ONBUILD') {
        reasons.push({
          line: startLine,
          reason:
            'ONBUILD acts in other images, which this file does not show.',
          remedy:
            'Keep it whole, or write the step into the images that need it.',
        });
      }
      if (keyword === 'SHELL') {
        reasons.push({
          line: startLine,
          reason: 'SHELL changes what the commands after it mean.',
          remedy:
            'Call the shell in the commands that need it: RUN bash -o pipefail -c "...".',
        });
      }
    }
  }
  for (const { keyword, startLine, flags } of dockerfile.instructions) {
    if (
      keyword === 'FROM' &&
      flags.some(
        ({ name, value }) => name === 'platform' && !value?.startsWith('$'),
      )
    ) {
      reasons.push({
        line: startLine,
        reason: 'The image is for one platform.',
        remedy: 'Build for a platform with docker build --platform instead.',
      });
    }
  }
  return reasons;
}

/** Settings whose values the file does not tell. */
export function unknownValues(
  env: Readonly<Record<string, string>>,
  lines: ReadonlyMap<string, number>,
): readonly SplitReason[] {
  return Object.entries(env)
    .filter(
      ([name, value]) =>
        value.includes('${?}') || !/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name),
    )
    .map(([name]) => ({
      line: lines.get(`env.${name}`),
      reason: `Nobody can tell from the file what ${name} holds.`,
      remedy: 'Write the value out, or refer to a variable alone: ${NAME}.',
    }));
}

/** A secret elsewhere than in ENV has no name to ask for it by. */
export function secretTexts(
  { entrypoint, cmd, health, labels }: FinalConfig,
  lines: ReadonlyMap<string, number>,
): readonly SplitReason[] {
  const texts: readonly (readonly [string, string])[] = [
    ['entrypoint', (entrypoint ?? []).join(' ')],
    ['cmd', (cmd ?? []).join(' ')],
    ['health', health ?? ''],
    ...Object.entries(labels).map(
      ([name, value]) => [`labels.${name}`, value] as const,
    ),
  ];
  return texts
    .filter(([, text]) => text.includes(MASK))
    .map(([key]) => ({
      line: lines.get(key),
      reason: 'A secret stands in this line.',
      remedy:
        'Take it out and replace it; the deployment can give it as a variable.',
    }));
}
