import type { DockerfileRule } from './DockerfileRule';
import { labelsOf } from './support/labels';

export const DL3050: DockerfileRule = {
  id: 'DL3050',
  aliases: [],
  concern: 'image-metadata',
  severity: 'info',
  // It says nothing unless the organisation wants no labels but its own.
  profile: 'default',
  title: 'A label is not in the list of allowed ones',
  why: 'Labels that nobody agreed on are read by nobody, and people take them for the agreed ones.',
  fix: 'Take the label out, or ask for it to be added to the label schema',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3050',
  looksAt: 'instructions',
  keywords: ['LABEL'],
  check(instruction, context) {
    const { strictLabels, labelSchema = {} } = context.settings;
    if (!strictLabels) return undefined;
    return labelsOf(instruction, context).flatMap(({ key, line, endLine }) =>
      key === undefined || Object.hasOwn(labelSchema, key)
        ? []
        : [
            {
              instruction,
              line,
              endLine,
              message: `The label ${key} is not in the label schema.`,
            },
          ],
    );
  },
  examples: {
    bad: 'FROM debian:13\nLABEL com.example.mood=crisp\n',
    good: 'FROM debian:13\nLABEL com.example.team=bakery\n',
    settings: {
      labelSchema: { 'com.example.team': 'text' },
      strictLabels: true,
    },
  },
};
