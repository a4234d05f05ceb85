import { PLATFORM_ARGUMENTS } from '../parse/platformArguments';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';
import { globalArguments, unsetInFrom } from './support/fromArguments';
import { NameHints } from './support/NameHints';

/** The names of the arguments that stages declare for themselves. */
function stageArguments({ dockerfile }: RuleContext): ReadonlySet<string> {
  return new Set(
    dockerfile.instructions
      .filter(({ keyword, stage }) => keyword === 'ARG' && stage !== undefined)
      .flatMap(({ pairs }) => pairs.map(({ name }) => name)),
  );
}

export const UndefinedArgInFrom: DockerfileRule = {
  id: 'UndefinedArgInFrom',
  aliases: [],
  concern: 'base-image',
  severity: 'warning',
  profile: 'default',
  title: 'FROM uses an argument that nobody declares',
  why: 'FROM sees only the ARGs that stand before the first FROM, so the value is empty, and --build-arg changes nothing.',
  fix: 'Declare it before the first FROM: ARG VERSION=24-slim',
  source:
    'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
  looksAt: 'file',
  check(context) {
    const unset = unsetInFrom(context);
    if (unset.length === 0) return undefined;
    const globals = globalArguments(context.dockerfile);
    const hints = new NameHints();
    let late: ReadonlySet<string> | undefined;
    return unset.flatMap(({ stage, image, platform }): RuleMatch[] => {
      const names = [...new Set([...image, ...platform])].filter(
        name => !globals.has(name),
      );
      return names.map(name => {
        late ??= stageArguments(context);
        const nearest = late.has(name)
          ? undefined
          : hints.nearest(name, [...PLATFORM_ARGUMENTS, ...globals]);
        let hint = 'No ARG before the first FROM declares it.';
        if (late.has(name)) hint = 'Its ARG stands after a FROM.';
        if (nearest) hint += ` Did you mean $${nearest}?`;
        return {
          instruction: stage.from,
          message: `FROM cannot see $${name}. ${hint}`,
          fix: {
            text: nearest
              ? `Write $${nearest}, or declare it before the first FROM: ARG ${name}=`
              : `Declare it before the first FROM: ARG ${name}= and a default`,
          },
        };
      });
    });
  },
  examples: {
    bad: 'FROM node:${VERSION}\nARG VERSION=24-slim\nCMD ["node"]\n',
    good: 'ARG VERSION=24-slim\nFROM --platform=$BUILDPLATFORM node:${VERSION}\nCMD ["node"]\n',
  },
};
