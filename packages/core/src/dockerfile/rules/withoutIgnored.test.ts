import { assessDockerfile } from '../assessDockerfile';
import type { DockerfileFinding } from '../types';
import { withoutIgnored } from './withoutIgnored';

const BODY = 'FROM node:24 AS build\nRUN npm ci\nFROM node:24\nCMD ["node"]\n';

/** A finding at the last FROM, as policies and siblings bring it. */
function left(
  head: string,
  options: Partial<Parameters<typeof withoutIgnored>[2]> = {},
): number {
  const text = BODY.replace('FROM node:24\n', `${head}FROM node:24\n`);
  const assessment = assessDockerfile(text, { file: 'Dockerfile' });
  if (!assessment.ok) throw new Error(assessment.error.message);
  const line = assessment.stages[1].startLine;
  const finding = {
    rule: 'PT2020',
    aliases: [],
    line,
  } as unknown as DockerfileFinding;
  return withoutIgnored([finding], assessment, { text, ...options }).length;
}

describe('a finding beside the table of rules', () => {
  it.each<[string, number]>([
    ['', 1],
    ['# a comment\n', 1],
    ['# hadolint ignore=DL3006\n', 1],
    ['# hadolint ignore=PT2020\n', 0],
    ['# hadolint ignore=DL3006,pt2020 # a reason\n', 0],
    ['# hadolint stage ignore=PT2020\n', 0],
    ['# hadolint global ignore=PT2020\n', 0],
  ])('below %j is left %i times', (head, times) => {
    expect(left(head)).toBe(times);
  });

  it('is left out where a configuration ignores it', () => {
    expect(left('', { ignored: ['pt2020'] })).toBe(0);
  });

  it('is heard where comments do not count', () => {
    const settings = { disableIgnorePragma: true };
    expect(left('# hadolint ignore=PT2020\n', { settings })).toBe(1);
  });
});
