import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { shippedLabels } from './support/labels';

const OCI = 'org.opencontainers.image.';

export const DL3051: DockerfileRule = {
  id: 'DL3051',
  aliases: [],
  concern: 'image-metadata',
  severity: 'warning',
  profile: 'default',
  title: 'A label has no value',
  why: 'Whoever reads the label learns nothing, and a check that only asks for its name is content.',
  fix: 'Write the value, or take the label out',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3051',
  looksAt: 'instructions',
  keywords: ['LABEL'],
  check(instruction, context) {
    const { labelSchema = {} } = context.settings;
    const matches: RuleMatch[] = [];
    for (const label of shippedLabels(instruction, context)) {
      const { key, value, line, endLine } = label;
      if (key === undefined || value === undefined || value.trim()) continue;
      // Other labels may be mere marks.
      if (!key.startsWith(OCI) && !Object.hasOwn(labelSchema, key)) continue;
      const message = `The label ${key} has no value.`;
      matches.push({ instruction, line, endLine, message });
    }
    return matches;
  },
  examples: {
    bad: 'FROM debian:13\nLABEL org.opencontainers.image.title=""\n',
    good: 'FROM debian:13\nLABEL org.opencontainers.image.title="Oven" com.example.marked=""\n',
  },
};
