import {
  dockerfileConcernTitle,
  type DockerfileRule,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint } from './paint';

const INDENT = '    ';

/** Every rule in a line, by concern. */
export function rulesText(rules: readonly DockerfileRule[], io: Io): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const concerns = [...new Set(rules.map(({ concern }) => concern))];
  const parts = concerns.map(concern =>
    [
      paint(`${dockerfileConcernTitle(concern)} (${concern})`, 'bold', io),
      ...rules
        .filter(rule => rule.concern === concern)
        .map(({ id, severity, profile, title }) =>
          `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${profile.padEnd(7)}  ${title}`.trimEnd(),
        ),
      '',
    ].join('\n'),
  );
  return `${parts.join('\n')}\n${rules.length} rules. "platform-teams rules ID" describes one, by any of its codes.\n`;
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => (line ? INDENT + line : ''));
}

/** All that a rule says of itself. */
export function ruleText(rule: DockerfileRule, io: Io): string {
  const { id, aliases, partOf = [], concern, severity, profile } = rule;
  const rows = [
    ['Also known as', aliases.join(', ')],
    ['Part of', partOf.join(', ')],
    ['Concern', `${dockerfileConcernTitle(concern)} (${concern})`],
    ['Severity', severity],
    ['Profile', profile === 'all' ? 'all (not checked by default)' : profile],
    ['Why', rule.why],
    ['Fix', rule.fix],
    ['Source', rule.source ?? ''],
  ].filter(([, value]) => value !== '');
  return [
    `${paint(id, 'bold', io)}  ${rule.title}`,
    '',
    ...rows.map(([name, value]) => `${name.padEnd(15)}${value}`),
    '',
    'Finds',
    ...indented(rule.examples.bad),
    '',
    'Leaves alone',
    ...indented(rule.examples.good),
    '',
  ].join('\n');
}
