import { expandWord } from '../parse/expandWord';
import type { ParsedDockerfile } from '../parse/parseDockerfile';
import { PLATFORM_ARGUMENTS } from '../parse/platformArguments';
import type { ParsedStage } from '../parse/readStages';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { globalArguments, unsetInFrom } from './support/fromArguments';
import { listOf } from './support/words';

/** The image when nobody gives an argument: what has no value is empty. */
function withoutArguments(
  { variables, escape }: ParsedDockerfile,
  { from, image }: ParsedStage,
): string | undefined {
  const lookUp = (name: string) =>
    variables.expand(`\${${name}}`, from).value ??
    (PLATFORM_ARGUMENTS.has(name) ? 'any' : '');
  return expandWord(image, lookUp, { escape }).value;
}

function isImageName(image: string): boolean {
  if (image === '' || /(^|[/:@])([^\w]|$)/.test(image)) return false;
  const colon = image.indexOf(':', image.lastIndexOf('/') + 1);
  const name = colon === -1 ? image : image.slice(0, colon);
  // A tag may end in a dash; the parts of a name may not.
  return !/[^a-z0-9](\/|@|$)/i.test(name);
}

export const InvalidDefaultArgInFrom: DockerfileRule = {
  id: 'InvalidDefaultArgInFrom',
  aliases: [],
  concern: 'base-image',
  severity: 'warning',
  profile: 'default',
  title: 'Without a build argument there is no base image',
  why: 'Whoever builds the file without knowing the argument gets an error, and scanners cannot tell what the image builds on.',
  fix: 'Give the ARG a default: ARG VERSION=24-slim, with the version that you test with',
  source:
    'https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/',
  looksAt: 'file',
  check(context) {
    const unset = unsetInFrom(context);
    if (unset.length === 0) return undefined;
    const { dockerfile } = context;
    const globals = globalArguments(dockerfile);
    const matches: RuleMatch[] = [];
    for (const { stage, image: names } of unset) {
      // An argument that nobody declares is another rule's finding.
      if (names.length === 0 || !names.every(name => globals.has(name))) {
        continue;
      }
      const image = withoutArguments(dockerfile, stage);
      if (image === undefined || isImageName(image)) continue;
      const shown = listOf([...new Set(names)]);
      matches.push({
        instruction: stage.from,
        message: `Without a value for ${shown}, ${stage.image} names no image.`,
        fix: {
          text: `Give it a default that you test with: ARG ${names[0]}= and the value`,
        },
      });
    }
    return matches;
  },
  examples: {
    bad: 'ARG VERSION\nFROM node:${VERSION}\nCMD ["node"]\n',
    good: 'ARG VERSION=24-slim\nARG VARIANT\nFROM node:${VERSION}${VARIANT}\nCMD ["node"]\n',
  },
};
