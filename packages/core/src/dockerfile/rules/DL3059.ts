import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';

function flagsOf({ flags }: DockerfileInstruction): string {
  return flags.map(({ name, value }) => `${name}=${value}`).join(' ');
}

/** Whether two neighbours could be one RUN without loss. */
function belongTogether(
  one: DockerfileInstruction | undefined,
  other: DockerfileInstruction,
): one is DockerfileInstruction {
  return (
    one?.keyword === 'RUN' &&
    other.keyword === 'RUN' &&
    one.form === 'shell' &&
    other.form === 'shell' &&
    one.heredocs.length + other.heredocs.length === 0 &&
    // A comment between them says why they are two.
    other.commentLines.length === 0 &&
    flagsOf(one) === flagsOf(other)
  );
}

export const DL3059: DockerfileRule = {
  id: 'DL3059',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  // Two steps may be two so that the first stays in the cache.
  profile: 'all',
  title: 'RUN follows RUN where one would do',
  why: 'Each RUN is a layer: files that the second deletes stay in the first, and are shipped.',
  fix: 'Join them with && in one RUN, unless the first is there to stay in the cache',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3059',
  looksAt: 'file',
  check: context =>
    context.file.linuxStages
      // Layers of other stages are not shipped.
      .filter(({ shipped }) => shipped)
      .flatMap(({ instructions }): RuleMatch[] =>
        instructions.flatMap((instruction, at) => {
          const previous = instructions[at - 1];
          if (!belongTogether(previous, instruction)) return [];
          // One finding for a row of them.
          if (belongTogether(instructions[at - 2], previous)) return [];
          return [
            {
              instruction,
              message: `This RUN follows the one of line ${previous.startLine} directly.`,
            },
          ];
        }),
      ),
  examples: {
    bad: 'FROM debian:13\nRUN mkdir /var/oven\nRUN chown 10001 /var/oven\n',
    good: 'FROM debian:13\nRUN mkdir /var/oven && chown 10001 /var/oven\n',
  },
};
