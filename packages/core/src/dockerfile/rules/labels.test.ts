import { findingsOf } from './__testUtils__/findingsOf';
import type { LabelKind, RuleSettings } from './DockerfileRule';
import { processorTime } from '../__testUtils__/processorTime';

function messagesOf(
  rule: string,
  text: string,
  settings?: RuleSettings,
): string[] {
  return findingsOf(text, { rules: [rule], profile: 'all', settings }).map(
    ({ line, message }) => `${line} ${message}`,
  );
}

describe('names of labels', () => {
  it.each([
    [
      'Team=a',
      'Team holds more than lower-case letters, digits, dots and hyphens',
    ],
    ['com.docker.x=a', 'com.docker.x is in a namespace that belongs to Docker'],
    [
      '"a b"=c',
      'a b holds more than lower-case letters, digits, dots and hyphens',
    ],
    ['a..b=c', 'a..b has two dots or hyphens in a row'],
    ['1a=c', '1a does not begin with a letter and end with a letter or digit'],
    ['a-=c', 'a- does not begin with a letter and end with a letter or digit'],
    [
      'a_b=c',
      'a_b holds more than lower-case letters, digits, dots and hyphens',
    ],
  ])('finds LABEL %s', (pair, message) => {
    expect(messagesOf('DL3048', `FROM x:1\nLABEL ${pair}`)).toEqual([
      `2 The label ${message}.`,
    ]);
  });

  it.each([
    'com.example.team=a',
    'a=b',
    'org.opencontainers.image.base.name=x',
    'com.docker.extension.screenshots=x',
    '$NAME=a',
    'v2=b',
  ])('leaves LABEL %s alone', pair => {
    expect(messagesOf('DL3048', `FROM x:1\nLABEL ${pair}`)).toEqual([]);
  });

  it('points at the line of the label', () => {
    expect(
      messagesOf('DL3048', 'FROM x:1\nLABEL a=1 \\\n  B=2 \\\n  c=3'),
    ).toEqual([
      '3 The label B holds more than lower-case letters, digits, dots and hyphens.',
    ]);
  });
});

describe('labels that every image carries', () => {
  const settings: RuleSettings = {
    labelSchema: { team: 'text', 'org.example.url': 'url' },
    strictLabels: true,
  };

  it.each([
    ['LABEL a=1', ['1 The labels team and org.example.url are missing.']],
    ['LABEL team=a', ['1 The label org.example.url is missing.']],
    ['LABEL "team"=a org.example.url=https://x.example', []],
    ['LABEL team=$TEAM org.example.url=$URL', []],
    [
      'ONBUILD LABEL team=a org.example.url=b',
      ['1 The labels team and org.example.url are missing.'],
    ],
  ])('asks of %s', (line, expected) => {
    expect(messagesOf('DL3049', `FROM x:1\n${line}`, settings)).toEqual(
      expected,
    );
  });

  it('asks only of what ships, through the stages that it builds on', () => {
    expect(
      messagesOf(
        'DL3049',
        'FROM x:1 AS a\nLABEL team=a\nFROM a AS b\nLABEL org.example.url=b\nFROM b\nRUN true',
        settings,
      ),
    ).toEqual([]);
    expect(
      messagesOf(
        'DL3049',
        'FROM x:1 AS a\nLABEL team=a\nFROM y:1\nLABEL org.example.url=b',
        settings,
      ),
    ).toEqual(['3 The label team is missing.']);
  });

  it('says how to write them', () => {
    const [finding] = findingsOf('FROM x:1', { rules: ['DL3049'], settings });
    expect(finding.fix.text).toBe(
      'Add to the final stage: LABEL team="..." org.example.url="https://..."',
    );
  });

  it('asks for nothing that nobody configured', () => {
    expect(messagesOf('DL3049', 'FROM x:1')).toEqual([]);
    expect(messagesOf('DL3050', 'FROM x:1\nLABEL a=b')).toEqual([]);
  });

  it.each([
    ['LABEL team=a', []],
    ['LABEL mood=a', ['2 The label mood is not in the label schema.']],
    ['LABEL $MOOD=a', []],
    [
      'LABEL team=a constructor=b',
      ['2 The label constructor is not in the label schema.'],
    ],
  ])('wants no others: %s', (line, expected) => {
    expect(messagesOf('DL3050', `FROM x:1\n${line}`, settings)).toEqual(
      expected,
    );
  });
});

describe('values of labels', () => {
  it.each<[LabelKind, string, readonly string[], readonly string[]]>([
    [
      'url',
      'DL3052',
      ['https://x.example', 'http://x.example:8080/a?b#c', 'git://x.example/a'],
      ['x.example', 'localhost:80', 'https://', 'see https://x.example'],
    ],
    [
      'rfc3339',
      'DL3053',
      [
        '2026-11-23T08:00:00Z',
        '2026-11-23T08:00:00.123+01:00',
        '2026-11-23 08:00:00z',
        '2024-02-29T00:00:00Z',
      ],
      [
        '2026-11-23',
        '2026-02-30T08:00:00Z',
        '2026-11-23T25:00:00Z',
        'yesterday',
        '2026-11-23T08:00:00',
      ],
    ],
    [
      'spdx',
      'DL3054',
      [
        'MIT',
        'Apache-2.0',
        'GPL-2.0-or-later WITH Classpath-exception-2.0',
        '(MIT OR Apache-2.0) AND BSD-3-Clause',
        'LicenseRef-Proprietary',
        'GPL-2.0+',
      ],
      [
        'Apache 2.0',
        'GPLv3',
        'MIT,ISC',
        'MIT OR',
        '(MIT',
        'Proprietary',
        'bsd',
      ],
    ],
    [
      'hash',
      'DL3055',
      ['4f2c1e9', '4F2C1E9A7B3D5E8F60718293A4B5C6D7E8F90123', 'a'.repeat(64)],
      ['main', 'v1.2.3', '4f2c1', 'a'.repeat(65), 'g123456'],
    ],
    [
      'semver',
      'DL3056',
      ['1.2.3', '0.0.1-rc.1', '1.2.3+build.7', '1.2.3-x-y.z+1'],
      ['1.2', 'v1.2.3', '01.2.3', '1.2.3-', '1.2.3-01', 'latest'],
    ],
    [
      'email',
      'DL3058',
      ['a@b.example', 'a.b+c@d.e.example'],
      ['a', 'a@b', '@b.example', 'a b@c.example', 'a@b@c.example', 'a@b..c'],
    ],
  ])('knows a %s', (kind, rule, good, bad) => {
    const settings: RuleSettings = { labelSchema: { x: kind } };
    const isFound = (value: string) =>
      messagesOf(rule, `FROM x:1\nLABEL x="${value}"`, settings).length > 0;
    expect(good.filter(isFound)).toEqual([]);
    expect(bad.filter(value => !isFound(value))).toEqual([]);
  });

  it('says which value is wrong', () => {
    expect(
      findingsOf(
        'FROM x:1\nLABEL org.opencontainers.image.licenses="Apache License, Version 2.0"',
        { rules: ['DL3054'] },
      ).map(({ message, fix }) => [message, fix.text]),
    ).toEqual([
      [
        'The value of org.opencontainers.image.licenses is not an SPDX licence expression: Apache License, Version 2.0',
        'Write org.opencontainers.image.licenses="Apache-2.0"',
      ],
    ]);
  });

  it.each([
    'org.opencontainers.image.source=$SOURCE',
    "org.opencontainers.image.url=''",
    'org.opencontainers.image.version=latest',
    'org.opencontainers.image.revision=main',
    'website=nowhere',
  ])('leaves LABEL %s alone', pair => {
    for (const rule of ['DL3052', 'DL3055', 'DL3056']) {
      expect(messagesOf(rule, `FROM x:1\nLABEL ${pair}`)).toEqual([]);
    }
  });

  it('lets the schema decide against the specification', () => {
    const settings: RuleSettings = {
      labelSchema: { 'org.opencontainers.image.source': 'text' },
    };
    const text = 'FROM x:1\nLABEL org.opencontainers.image.source=a';
    expect(messagesOf('DL3052', text)).toHaveLength(1);
    expect(messagesOf('DL3052', text, settings)).toEqual([]);
  });

  it.each([
    ['org.opencontainers.image.title=""', 1],
    ['x=" "', 1],
    ['x=$X', 0],
    ['other=""', 0],
    ['x=a', 0],
  ])('asks for a value in LABEL %s', (pair, count) => {
    expect(
      messagesOf('DL3051', `FROM x:1\nLABEL ${pair}`, {
        labelSchema: { x: 'text' },
      }),
    ).toHaveLength(count);
  });

  it('says nothing of a stage that does not ship', () => {
    expect(
      messagesOf(
        'DL3052',
        'FROM x:1\nLABEL org.opencontainers.image.url=a\nFROM y:1',
      ),
    ).toEqual([]);
  });

  it('takes no time over a long value', () => {
    const settings: RuleSettings = {
      labelSchema: { x: 'semver', y: 'rfc3339', z: 'email' },
    };
    const long = `1.2.3-${'a-1.'.repeat(1000)}`;
    const started = processorTime();
    messagesOf('DL3056', `FROM x:1\nLABEL x="${long}"`, settings);
    messagesOf('DL3058', `FROM x:1\nLABEL z="${long}@"`, settings);
    expect(processorTime() - started).toBeLessThan(1_000);
  });
});

describe('registries', () => {
  const trusted = ['registry.example.com', '*.example.org', 'ghcr.io/crumb'];

  it.each([
    ['FROM debian:13', trusted, 1],
    ['FROM quay.io/a/b', trusted, 1],
    ['FROM ghcr.io/other/a', trusted, 1],
    ['FROM ghcr.io/crumbs/a', trusted, 1],
    ['FROM registry.example.com.evil.example/a', trusted, 1],
    ['ARG R=quay.io\nFROM $R/a', trusted, 1],
    [
      'FROM registry.example.com/a\nCOPY --from=quay.io/tools/x:1 /x /x',
      trusted,
      1,
    ],
    ['FROM registry.example.com/a:1', trusted, 0],
    ['FROM a.example.org/b', trusted, 0],
    ['FROM ghcr.io/crumb/oven', trusted, 0],
    [
      'FROM registry.example.com/a AS b\nFROM b\nCOPY --from=b /a /a',
      trusted,
      0,
    ],
    ['FROM scratch', trusted, 0],
    ['ARG R\nFROM $R/a', trusted, 0],
    ['FROM debian:13', ['docker.io'], 0],
    ['FROM debian:13', ['hub.docker.com'], 0],
    ['FROM crumb/oven', ['docker.io/library'], 1],
    ['FROM debian', ['docker.io/library/'], 0],
    ['FROM debian', ['*'], 0],
    ['FROM quay.io/a', [], 0],
    ['FROM localhost:5000/a', ['localhost:5000'], 0],
  ])('%j from %j', (text, trustedRegistries, count) => {
    expect(
      findingsOf(text, {
        rules: ['DL3026'],
        settings: { trustedRegistries },
      }),
    ).toHaveLength(count);
  });

  it('says which are trusted', () => {
    const [finding] = findingsOf('FROM quay.io/a/b:1', {
      rules: ['DL3026'],
      settings: { trustedRegistries: ['registry.example.com'] },
    });
    expect([finding.message, finding.fix.text, finding.concern]).toEqual([
      'quay.io/a/b:1 comes from quay.io, which is not one of the trusted registries.',
      'Take the image from a trusted registry, or ask for it to be mirrored there. Trusted: registry.example.com',
      'supply-chain',
    ]);
  });
});
