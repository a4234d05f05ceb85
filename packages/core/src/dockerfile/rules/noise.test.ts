import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AssessOptions,
  DockerfileFinding,
  DockerfileProfile,
} from '../types';
import { findingsOf } from './__testUtils__/findingsOf';

const FIXTURES = join(__dirname, '../../../__fixtures__/dockerfiles');
const WELL_KEPT = join(FIXTURES, 'well-kept');
const ORGANISATION = join(__dirname, '../../../../../catalog-info');

/** BuildKit refuses it; there is nothing to find. */
const UNPARSABLE = 'unparsable.Dockerfile';

/** Every Dockerfile below a folder, by its path there. */
function dockerfilesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path =>
      /(^|\/)(Dockerfile|Containerfile)$|\.Dockerfile$/.test(path),
    )
    .filter(path => path !== UNPARSABLE)
    .sort()
    .map(path => [path, readFileSync(join(folder, path), 'utf8')]);
}

const KNOWN: Partial<AssessOptions> = {
  declaredModel: 'hybrid',
  ownerOf: concern => ({
    team: `group:default/${concern}`,
    outcome: 'accountable',
    by: 'rule',
  }),
};

function findings(
  text: string,
  profile: DockerfileProfile = 'default',
): readonly DockerfileFinding[] {
  return findingsOf(text, { ...KNOWN, profile });
}

/** Rules that find different things in the same line, each with a fix of its own. */
const DIFFERENT = new Set(
  [
    // Versions, lists that stay, and packages that nobody asked for.
    ['DL3008', 'DL3009'],
    ['DL3008', 'DL3015'],
    ['DL3009', 'DL3015'],
    // A version, and what stays behind.
    ['DL3013', 'DL3042'],
    // A toolchain is no image to ship, and has a package manager.
    ['PT1103', 'PT1104'],
    // A compiler, and a RUN that could be part of the one before.
    ['DL3059', 'PT1103'],
    // A comment above FROM, and the image that it names.
    ['InvalidDefinitionDescription', 'PT1104'],
  ].map(pair => pair.join(' ')),
);

/** Pairs of findings that say the same of the same line, under two ids. */
function twice(all: readonly DockerfileFinding[]): string[] {
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(
        other =>
          other.line === one.line &&
          other.concern === one.concern &&
          !DIFFERENT.has([one.rule, other.rule].sort().join(' ')),
      )
      .map(other => `${one.line}: ${one.rule} and ${other.rule}`),
  );
}

const FILES = [
  ...dockerfilesIn(FIXTURES),
  ...dockerfilesIn(ORGANISATION),
] as const;

describe('noise', () => {
  it('is at most one finding a file for well-kept files, and none for most', () => {
    const counts = dockerfilesIn(WELL_KEPT).map(([path, text]) => ({
      path,
      rules: findings(text).map(({ rule }) => rule),
    }));
    expect(counts.length).toBeGreaterThan(24);
    expect(counts.filter(({ rules }) => rules.length > 1)).toEqual([]);
    // What is found is true; a rule that adds to the list needs a reason.
    expect(counts.filter(({ rules }) => rules.length > 0)).toEqual([
      { path: 'go-health-probe.Dockerfile', rules: ['PT1003'] },
      { path: 'nginx-frontend.Dockerfile', rules: ['CKV_DOCKER_3'] },
      { path: 'php-apache.Dockerfile', rules: ['CKV_DOCKER_3'] },
    ]);
  });

  it('is none for the well-kept services of the example organisation', () => {
    const quiet = [
      'drift-detector',
      'mobile-bff',
      'oven-telemetry',
      'payment-gateway',
      'product-catalog-api',
      'receipt-service',
      'search-api',
      'search-indexer',
    ];
    const loud = dockerfilesIn(ORGANISATION)
      .filter(([path]) => quiet.includes(path.split('/')[1]))
      .filter(([, text]) => findings(text).length > 0);
    expect(loud).toEqual([]);
  });

  it.each(FILES)('in %s is nothing that is told twice', (_, text) => {
    expect(twice(findings(text))).toEqual([]);
    expect(twice(findings(text, 'all'))).toEqual([]);
  });

  it.each(FILES)('in %s has a name to turn to', (_, text) => {
    for (const finding of findings(text, 'all')) {
      expect(finding.owner.outcome).toBe('accountable');
      expect(finding.owner.team).toMatch(/^group:default\/[a-z-]+$/);
      expect(finding.role).not.toBe('shared');
      expect(finding.fixBy).not.toBe('shared');
    }
  });
});
