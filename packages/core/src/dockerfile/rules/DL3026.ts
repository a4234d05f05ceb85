import { parseImageReference } from '../parse/imageReference';
import { resolveCopySource, type ParsedStage } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { DockerfileRule, RuleContext, RuleMatch } from './DockerfileRule';
import { isTrustedImage } from './support/trustedRegistries';

/** The images that the stages build on, and those that they copy from. */
function imagesOf(
  { dockerfile, file }: RuleContext,
  stage: ParsedStage,
): { instruction: DockerfileInstruction; image: string }[] {
  const { from, reference, expanded, instructions } = stage;
  const copied = instructions.flatMap(instruction => {
    const { flags } = instruction.trigger ?? instruction;
    return flags.flatMap(({ name, value }) => {
      if (name !== 'from' || value === undefined) return [];
      const image = dockerfile.variables.expand(value, instruction).value;
      if (!image || image === 'scratch') return [];
      const count = dockerfile.stages.length;
      const source = resolveCopySource(image, file.stageNames, count);
      return source.kind === 'image' ? [{ instruction, image }] : [];
    });
  });
  return reference && expanded
    ? [{ instruction: from, image: expanded }, ...copied]
    : copied;
}

export const DL3026: DockerfileRule = {
  id: 'DL3026',
  aliases: [],
  concern: 'supply-chain',
  severity: 'error',
  profile: 'default',
  title: 'An image comes from a registry that is not trusted',
  why: 'Nobody in the organisation scans or keeps what that registry hands out, and it may be gone or changed tomorrow.',
  fix: 'Take the image from a trusted registry, or ask for it to be mirrored there',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3026',
  looksAt: 'file',
  check(context) {
    const { trustedRegistries } = context.settings;
    if (!trustedRegistries || trustedRegistries.length === 0) return undefined;
    return context.dockerfile.stages
      .flatMap(stage => imagesOf(context, stage))
      .flatMap(({ instruction, image }): RuleMatch[] => {
        const reference = parseImageReference(image);
        if (isTrustedImage(reference, trustedRegistries)) return [];
        return [
          {
            instruction,
            message: `${image} comes from ${reference.registry}, which is not one of the trusted registries.`,
            fix: {
              text: `${DL3026.fix}. Trusted: ${trustedRegistries.join(', ')}`,
            },
          },
        ];
      });
  },
  examples: {
    bad: 'FROM quay.io/example/node:24\n',
    good: 'FROM registry.example.com/node:24 AS build\nFROM build\n',
    settings: { trustedRegistries: ['registry.example.com', '*.example.org'] },
  },
};
