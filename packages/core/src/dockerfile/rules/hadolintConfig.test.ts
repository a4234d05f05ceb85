import { readHadolintConfig } from './hadolintConfig';

const NOTHING = {
  settings: {
    trustedRegistries: undefined,
    labelSchema: undefined,
    strictLabels: undefined,
    disableIgnorePragma: undefined,
  },
  severities: {},
  ignored: [],
  failureThreshold: undefined,
  noFail: false,
  format: undefined,
  noColor: undefined,
};

function configOf(text: string) {
  const result = readHadolintConfig(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.config;
}

function warningsOf(text: string): string[] {
  const result = readHadolintConfig(text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.warnings.map(
    ({ line, path, message, remedy }) =>
      `${line} ${path}: ${message} ${remedy}`,
  );
}

function issuesOf(text: string): string[] {
  const result = readHadolintConfig(text);
  return result.ok
    ? []
    : result.issues.map(
        ({ line, path, message, remedy }) =>
          `${line} ${path}: ${message} ${remedy}`,
      );
}

describe('readHadolintConfig', () => {
  it.each(['', '# nothing yet\n', '---\n', '{}', 'ignored:\noverride:\n'])(
    'decides nothing in %j',
    text => {
      expect(readHadolintConfig(text)).toEqual({
        ok: true,
        config: NOTHING,
        warnings: [],
      });
    },
  );

  it('reads all that hadolint knows', () => {
    expect(
      readHadolintConfig(`failure-threshold: warning
format: sarif
ignored:
  - DL3008
  - SC2086
label-schema:
  author: text
  contact: email
  created: rfc3339
  version: semver
  documentation: url
  git-revision: hash
  license: spdx
no-color: true
no-fail: true
override:
  error:
    - DL3003
  warning: [DL3042, DL3008]
  info:
    - DL3025
  style:
    - DL3015
strict-labels: true
disable-ignore-pragma: true
trustedRegistries:
  - docker.io
  - "*.example.com"
`),
    ).toEqual({
      ok: true,
      config: {
        settings: {
          trustedRegistries: ['docker.io', '*.example.com'],
          labelSchema: {
            author: 'text',
            contact: 'email',
            created: 'rfc3339',
            version: 'semver',
            documentation: 'url',
            'git-revision': 'hash',
            license: 'spdx',
          },
          strictLabels: true,
          disableIgnorePragma: true,
        },
        severities: {
          DL3003: 'error',
          DL3042: 'warning',
          DL3025: 'info',
          DL3015: 'info',
          DL3008: 'off',
          SC2086: 'off',
        },
        ignored: ['DL3008', 'SC2086'],
        failureThreshold: 'warning',
        noFail: true,
        format: 'sarif',
        noColor: true,
      },
      warnings: [],
    });
  });

  it.each([
    ['error', 'error'],
    ['info', 'info'],
    ['style', 'info'],
    ['ignore', 'info'],
    ['none', 'none'],
  ])('takes the threshold %s for %s', (written, expected) => {
    expect(configOf(`failure-threshold: ${written}`).failureThreshold).toBe(
      expected,
    );
  });

  it('takes one registry without a list', () => {
    expect(
      configOf('trustedRegistries: registry.example.com').settings
        .trustedRegistries,
    ).toEqual(['registry.example.com']);
  });

  it('knows rules by every code they answer to, in any case', () => {
    expect(configOf('ignored: [dl3008, jsonargsrecommended]').ignored).toEqual([
      'DL3008',
      'JSONArgsRecommended',
    ]);
  });

  it('keeps what is written first where a rule is overridden twice', () => {
    expect(
      configOf('override:\n  warning: [DL3008]\n  error: [DL3008]\n')
        .severities,
    ).toEqual({ DL3008: 'error' });
  });

  it.each([
    [
      'ignored: [DL3008]\ntrusted-registries: [a]\n',
      [
        '2 trusted-registries: There is no setting "trusted-registries", so it is passed over. Did you mean "trustedRegistries"? Known ones: failure-threshold, format, ignored, label-schema, no-color, no-fail, override, strict-labels, disable-ignore-pragma, trustedRegistries.',
      ],
    ],
    [
      'override:\n  error:\n    - DL3088\n',
      [
        expect.stringMatching(
          /^3 override\.error\[0\]: There is no rule "DL3088", so this has no effect\. Did you mean "DL30\d8"\?$/,
        ),
      ],
    ],
    [
      'ignored:\n  - bananas\n',
      [
        '2 ignored[0]: There is no rule "bananas", so this has no effect. platform-teams rules lists the rules that there are.',
      ],
    ],
  ])('warns of what has no effect: %j', (text, expected) => {
    expect(warningsOf(text)).toEqual(expected);
  });

  it.each([
    [
      'ignored: [a\n',
      [expect.stringMatching(/^\d : This is no valid YAML: .* Check the/)],
    ],
    [
      '- DL3008\n',
      ['1 : Expected an object here, found a list. Write keys and values.'],
    ],
    [
      'ignored: DL3008\n',
      [
        '1 ignored: Expected a list of words here, found "DL3008". Write for example [one, two].',
      ],
    ],
    [
      'no-fail: "yes"\n',
      [
        '1 no-fail: Expected true or false here, found "yes". Write true or false, without quotes.',
      ],
    ],
    [
      'label-schema:\n  version: number\n',
      [
        '2 label-schema.version: "number" is none of the values allowed here. Use one of text, url, semver, hash, rfc3339, spdx, email.',
      ],
    ],
    [
      'failure-threshold: fatal\noverride:\n  fatal: [DL3008]\n',
      [
        expect.stringMatching(
          /^3 override\.fatal: There is no setting "fatal"/,
        ),
        '1 failure-threshold: "fatal" is none of the values allowed here. Use one of error, warning, info, style, ignore, none.',
      ],
    ],
    ['ignored: *codes\n', [expect.stringMatching(/^\d .*(alias|Alias)/)]],
    ['ignored: [DL3008]\nignored: []\n', [expect.stringMatching(/^2 /)]],
  ])('refuses %j', (text, expected) => {
    expect(issuesOf(text)).toEqual(expected);
  });

  it('names the file that it was given', () => {
    expect(
      readHadolintConfig('ignored: 7', { file: 'ci/hadolint.yaml' }),
    ).toMatchObject({ ok: false, issues: [{ file: 'ci/hadolint.yaml' }] });
  });
});
