import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCKERFILE_RULES } from '@cookie-factory/platform-teams-core';
import { call } from '../__testUtils__/call';

const PAGE = join(__dirname, '../../../../docs/dockerfile-rules.md');

describe('platform-teams rules', () => {
  it('lists every rule by its concern', async () => {
    const { out, code } = await call(['rules']);
    expect(code).toBe(0);
    const ids = out
      .split('\n')
      .filter(line => line.startsWith('  '))
      .map(line => line.trim().split(/\s+/)[0]);
    expect(ids.sort()).toEqual(DOCKERFILE_RULES.map(({ id }) => id).sort());
    expect(out).toContain('Secrets in images (secrets)');
  });

  it.each(['DL3004', 'dl3004', 'CKV2_DOCKER_1', 'ds-0010'])(
    'describes a rule by its code %s',
    async name => {
      const { out, code } = await call(['rules', name]);
      expect(code).toBe(0);
      expect(out).toBe(`DL3004  A command is run with sudo

Also known as  CKV2_DOCKER_1, DS-0010
Concern        Runtime user (runtime-user)
Severity       warning
Profile        default
Why            Commands of a build run as root anyway. An image with sudo in it gives root to whoever breaks into the service.
Fix            Leave sudo out. Where the user was changed before, write USER root before the command and USER 10001 after it
Source         https://github.com/hadolint/hadolint/wiki/DL3004

Finds
    FROM debian:13
    RUN sudo mkdir /var/oven

Leaves alone
    FROM debian:13
    RUN mkdir /var/oven
    USER 10001
`);
    },
  );

  it('describes every rule that is a part of a wider check', async () => {
    const { out } = await call([
      'rules',
      'MultipleInstructionsDisallowed',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).rules.map(({ id }: { id: string }) => id)).toEqual([
      'DL3012',
      'DL4003',
      'DL4004',
    ]);
  });

  it('gives a rule as JSON', async () => {
    const { out } = await call(['rules', 'PT1104', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({
      rules: [
        {
          id: 'PT1104',
          aliases: [],
          partOf: [],
          concern: 'image-build',
          severity: 'info',
          profile: 'all',
          title: 'The shipped image has a package manager',
          why: expect.stringContaining('A service needs none'),
          fix: expect.stringContaining('apk del apk-tools'),
          source: null,
          examples: {
            bad: expect.stringContaining('FROM alpine'),
            good: expect.stringContaining('distroless'),
          },
        },
      ],
    });
  });

  it('gives all as JSON, with what is not covered', async () => {
    const { out } = await call(['rules', '--format', 'json']);
    const { rules, notCovered } = JSON.parse(out);
    expect(rules).toHaveLength(DOCKERFILE_RULES.length);
    expect(notCovered).toContainEqual({
      code: 'InvalidBaseImagePlatform',
      reason: expect.stringContaining('registry'),
    });
  });

  it.each([
    ['DL308', 'there is no rule "DL308". Did you mean DL3008'],
    ['DL3043', 'there is no rule for DL3043. BuildKit refuses'],
    ['nothing-like-it', 'Without a code, the command lists all.'],
  ])('says of %s that %s', async (name, message) => {
    const { code, err } = await call(['rules', name]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('gives one rule as a part of the page', async () => {
    const { out } = await call(['rules', 'DL3004', '--format', 'markdown']);
    expect(out).toContain('### DL3004');
    expect(out).not.toContain('## By concern');
  });
});

describe('docs/dockerfile-rules.md', () => {
  it('is what the rules say; "yarn docs:rules" writes it anew', async () => {
    const { out } = await call(['rules', '--format', 'markdown']);
    expect(readFileSync(PAGE, 'utf8') === out).toBe(true);
  });
});
