import { parseImageReference } from '../parse/imageReference';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';

function ofStages({ dockerfile }: RuleContext): RuleMatch[] {
  return dockerfile.stages.flatMap(
    ({ reference, from, image, shipped, copied }) => {
      // A missing tag and `latest` have rules of their own.
      const tag = reference?.tag;
      const isOpen = tag && tag !== 'latest' && !reference.digest;
      if (!isOpen || !(shipped || copied)) return [];
      return [
        {
          instruction: from,
          message: `The tag of ${image} can be given to another image at any time.`,
        },
      ];
    },
  );
}

function ofCopies(context: RuleContext): RuleMatch[] {
  const { stages, variables } = context.dockerfile;
  const names = new Set(stages.map(({ name }) => name));
  return context.file.linuxStages.flatMap(({ instructions }) =>
    instructions.flatMap((instruction): RuleMatch[] => {
      if (instruction.keyword !== 'COPY') return [];
      const from = instruction.flags.find(({ name }) => name === 'from')?.value;
      if (!from || names.has(from.toLowerCase()) || /^\d+$/.test(from)) {
        return [];
      }
      const image = variables.expand(from, instruction).value;
      if (!image || parseImageReference(image).digest) return [];
      return [
        {
          instruction,
          message: `The tag of ${image} can be given to another image at any time.`,
        },
      ];
    }),
  );
}

export const PT1004: DockerfileRule = {
  id: 'PT1004',
  aliases: [],
  concern: 'base-image',
  severity: 'info',
  // Only with a bot that raises digests does it help more than it hurts.
  profile: 'all',
  title: 'No digest fixes the image',
  why: 'A tag is a name that can move: two builds of the same commit may ship different bases, and nobody can say which one runs.',
  fix: 'Write the digest after the tag, and let a bot raise it: FROM debian:13-slim@sha256:DIGEST. docker buildx imagetools inspect IMAGE shows it',
  looksAt: 'file',
  check: context => [...ofStages(context), ...ofCopies(context)],
  examples: {
    bad: 'FROM debian:13-slim\nUSER 10001\n',
    good: 'FROM debian:13-slim@sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\nUSER 10001\n',
  },
};
