import type { ParsedStage } from '../parse/readStages';
import type { DockerfileRule, LabelKind, RuleContext } from './DockerfileRule';
import { labelsOf } from './support/labels';
import { listOf } from './support/words';

/** A value of each kind, to be replaced by the image's own. */
const SAMPLES: Readonly<Record<LabelKind, string>> = {
  text: '...',
  url: 'https://...',
  semver: '1.0.0',
  hash: '$REVISION',
  rfc3339: '$CREATED',
  spdx: 'Apache-2.0',
  email: '...@...',
};

/** The names of the labels that the final image carries, as far as the file says. */
function carried(context: RuleContext): ReadonlySet<string | undefined> {
  return new Set(
    context.dockerfile.stages
      .filter(({ shipped }) => shipped)
      .flatMap(({ instructions }: ParsedStage) => instructions)
      .filter(({ keyword }) => keyword === 'LABEL')
      .flatMap(instruction => labelsOf(instruction, context))
      .map(({ key }) => key),
  );
}

export const DL3049: DockerfileRule = {
  id: 'DL3049',
  aliases: [],
  concern: 'image-metadata',
  severity: 'info',
  // It asks for nothing unless the organisation lists the labels that it wants.
  profile: 'default',
  title: 'A label that every image carries is missing',
  why: 'Whoever finds the image in a registry or a cluster cannot tell whose it is and where it comes from.',
  fix: 'Add a LABEL with the missing names to the final stage',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3049',
  looksAt: 'file',
  check(context) {
    const { labelSchema = {} } = context.settings;
    const { stages } = context.dockerfile;
    const last = stages[stages.length - 1];
    const names = Object.keys(labelSchema);
    if (!last || names.length === 0) return undefined;
    const present = carried(context);
    const missing = names.filter(name => !present.has(name));
    if (missing.length === 0) return undefined;
    const pairs = missing
      .map(name => `${name}="${SAMPLES[labelSchema[name]]}"`)
      .join(' ');
    return {
      instruction: last.from,
      message:
        missing.length === 1
          ? `The label ${missing[0]} is missing.`
          : `The labels ${listOf(missing)} are missing.`,
      fix: { text: `Add to the final stage: LABEL ${pairs}` },
    };
  },
  examples: {
    bad: 'FROM debian:13\nLABEL com.example.team=bakery\n',
    good: 'FROM debian:13\nLABEL com.example.team=bakery org.opencontainers.image.version=1.4.2\n',
    settings: {
      labelSchema: { 'org.opencontainers.image.version': 'semver' },
    },
  },
};
