import { assessDockerfile } from '../assessDockerfile';
import { baseImageOwner, findUnlistedBaseImages } from './baseImages';
import { matchPattern } from './matchImage';
import { readDockerfilePolicyFile } from './readPolicyFile';

const HEAD = 'apiVersion: platform-teams/v1alpha1\nkind: DockerfilePolicy\n';

function read(spec: string) {
  return readDockerfilePolicyFile(`${HEAD}spec:\n${spec}`, 'policy.yaml');
}

describe('a policy file', () => {
  it('says which images, labels, severities, columns and model hold', () => {
    expect(
      read(`  model: hybrid
  baseImages:
    allowed: [node, 'registry.bakery.example/base/*']
    owners:
      - image: registry.bakery.example/base/*
        team: devx
  trustedRegistries: ['*.bakery.example']
  labels:
    org.opencontainers.image.source: url
  strictLabels: true
  severities:
    DL3008: 'off'
  columns:
    hybrid:
      ports: [platform]
`),
    ).toEqual({
      ok: true,
      policy: {
        model: 'hybrid',
        baseImages: {
          allowed: ['node', 'registry.bakery.example/base/*'],
          owners: [
            {
              image: 'registry.bakery.example/base/*',
              team: 'group:default/devx',
            },
          ],
        },
        settings: {
          trustedRegistries: ['*.bakery.example'],
          labelSchema: { 'org.opencontainers.image.source': 'url' },
          strictLabels: true,
        },
        severities: { DL3008: 'off' },
        columns: { hybrid: { ports: ['platform'] } },
      },
    });
  });

  it('may leave everything out', () => {
    expect(readDockerfilePolicyFile(HEAD, 'p')).toMatchObject({
      ok: true,
      policy: { baseImages: { owners: [] } },
    });
  });

  it.each<[string, string, [number, number, string, string]]>([
    [
      'a key that is none',
      '  modell: hybrid\n',
      [4, 3, 'spec.modell', 'model'],
    ],
    ['a model that is none', '  model: us\n', [4, 3, 'spec.model', 'hybrid']],
    [
      'a severity that is none',
      '  severities:\n    DL3008: never\n',
      [5, 5, 'spec.severities.DL3008', 'off'],
    ],
    [
      'a concern that is none',
      '  columns:\n    hybrid:\n      port: [platform]\n',
      [6, 7, 'spec.columns.hybrid.port', 'ports'],
    ],
    [
      'a list that is none',
      '  baseImages:\n    allowed: node\n',
      [5, 5, 'spec.baseImages.allowed', '[one, two]'],
    ],
    [
      'an owner without a team',
      '  baseImages:\n    owners:\n      - image: x\n',
      [6, 9, 'spec.baseImages.owners[0].team', 'words'],
    ],
    [
      'an owner that is no list',
      '  baseImages:\n    owners: x\n',
      [5, 5, 'spec.baseImages.owners', '- image'],
    ],
    [
      'a team that is no reference',
      '  baseImages:\n    owners:\n      - image: x\n        team: a/b/c\n',
      [7, 9, 'spec.baseImages.owners[0].team', 'group:default/NAME'],
    ],
    [
      'a kind of label that is none',
      '  labels:\n    a: number\n',
      [5, 5, 'spec.labels.a', 'semver'],
    ],
    [
      'a switch that is none',
      '  strictLabels: maybe\n',
      [4, 3, 'spec.strictLabels', 'true'],
    ],
    ['YAML that is none', '  a: [\n', [5, 1, '', 'brackets']],
  ])('tells line, column and remedy of %s', (_, spec, expected) => {
    const result = read(spec);
    const issues = result.ok ? [] : result.issues;
    const [line, column, path, suggestion] = expected;
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ file: 'policy.yaml', path });
    expect(issues[0].suggestion).toContain(suggestion);
    expect([issues[0].line, issues[0].column]).toEqual([line, column]);
  });

  it('has to say what it is', () => {
    const result = readDockerfilePolicyFile('kind: Policy\nspec: {}\n', 'p');
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      'apiVersion',
      'kind',
    ]);
  });

  it('refuses aliases that multiply', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 9; at++) {
      const [was, is] = [at - 1, at].map(n => String.fromCharCode(97 + n));
      lines.push(`${is}: &${is} [${Array(9).fill(`*${was}`).join(', ')}]`);
    }
    expect(readDockerfilePolicyFile(lines.join('\n'), 'p')).toMatchObject({
      ok: false,
      issues: [{ message: expect.stringContaining('aliases') }],
    });
  });
});

describe('images', () => {
  const DIGEST = `@sha256:${'a'.repeat(64)}`;
  it.each([
    ['node', 'node:24', true],
    ['node', `node:24${DIGEST}`, true],
    ['node', 'docker.io/library/node', true],
    ['docker.io/library/node', 'node:24', true],
    ['docker.io/*', 'node:24', true],
    ['node:24*', 'node:24-slim', true],
    ['node:24', 'node:24-slim', false],
    ['node', 'quay.io/x/node:24', false],
    ['node', 'bakery/node', false],
    ['bakery/node', 'bakery/node:1', true],
    ['localhost:5000/*', 'localhost:5000/a/b:1', true],
    [`node${DIGEST}`, `node${DIGEST}`, true],
    [`*${DIGEST}`, 'node', false],
    ['*', 'anything:1', true],
  ])('%s means %s: %s', (pattern, image, expected) => {
    expect(matchPattern(pattern, image)).toBe(expected);
  });

  function assess(text: string) {
    const assessment = assessDockerfile(text, { file: 'Dockerfile' });
    if (!assessment.ok) throw new Error(assessment.error.message);
    return assessment;
  }

  it('that are not on the list are findings, lighter in a builder stage', () => {
    const file =
      'ARG V\nFROM golang:1 AS build\nFROM node:24 AS base\nFROM base\nFROM x:$V\nFROM scratch\nFROM debian:13\n';
    const found = findUnlistedBaseImages(
      assess(file),
      { allowed: ['node'], owners: [] },
      {},
    );
    expect(
      found.map(({ rule, line, severity, concern, fixBy }) => ({
        rule,
        line,
        severity,
        concern,
        fixBy,
      })),
    ).toEqual([
      {
        rule: 'PT2010',
        line: 2,
        severity: 'warning',
        concern: 'base-image',
        fixBy: 'developer',
      },
      {
        rule: 'PT2010',
        line: 7,
        severity: 'error',
        concern: 'base-image',
        fixBy: 'developer',
      },
    ]);
  });

  it('have an owner where the policy names one', () => {
    const policy = {
      owners: [{ image: 'node:2*', team: 'group:default/devx' }],
    };
    const [{ base }] = assess(`FROM node:24${DIGEST}\n`).stages;
    expect(baseImageOwner(base, policy)).toBe('group:default/devx');
    const [other] = assess('FROM debian:13\n').stages;
    expect(baseImageOwner(other.base, policy)).toBeUndefined();
  });
});
