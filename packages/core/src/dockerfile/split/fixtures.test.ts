/** Dockerfiles as teams write them, each with all that the split makes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitDockerfile, type SplitOptions } from './splitDockerfile';
import type { DockerfileSplit } from './SplitReport';
import { checkSplit } from './checkSplit';

const FOLDER = join(__dirname, '../../../__fixtures__/split');
const OPTIONS: SplitOptions = {
  name: 'checkout-api',
  labels: { 'org.opencontainers.image.title': 'Checkout API' },
};

const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

function split(file: string): Extract<DockerfileSplit, { ok: true }> {
  const result = splitDockerfile(read(`${file}.Dockerfile`), OPTIONS);
  if (!result.ok) throw new Error(JSON.stringify(result.reasons, undefined, 1));
  return result;
}

interface Case {
  readonly file: string;
  readonly confirm?: readonly string[];
  readonly hardening?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    file: 'node/checkout-api',
    confirm: ['commands.10', 'env.PSP_API_KEY'],
    hardening: ['base', 'user', 'cmd'],
  },
  {
    file: 'node/single-stage',
    hardening: ['user', 'health', 'labels.maintainer'],
  },
  { file: 'node/alpine-stages', hardening: ['user'] },
  { file: 'node/pnpm-mounts', hardening: ['user'] },
  {
    file: 'node/full-image-curl',
    hardening: ['packages.curl', 'base', 'user'],
  },
  {
    file: 'python/flask-gunicorn',
    confirm: ['packages.compilers'],
    hardening: ['base', 'user', 'health'],
  },
  { file: 'python/prefix-stages', hardening: ['user'] },
  { file: 'python/venv', hardening: ['user', 'cmd'] },
  { file: 'python/alpine-build-deps', hardening: ['user'] },
  { file: 'python/poetry-worker', hardening: ['base', 'user'] },
  { file: 'go/scratch', hardening: ['user'] },
  { file: 'go/distroless', hardening: ['base', 'user'] },
  { file: 'go/alpine-runtime', hardening: ['base', 'user'] },
  { file: 'go/debian-two-binaries', hardening: ['user'] },
  { file: 'go/single-stage', hardening: ['base', 'user', 'cmd'] },
  { file: 'java/maven', hardening: ['user'] },
  { file: 'java/gradle-alpine', hardening: ['user'] },
  { file: 'java/wrapper', hardening: ['user', 'cmd'] },
  {
    file: 'java/prebuilt-jar',
    hardening: ['base', 'user', 'labels.maintainer'],
  },
  { file: 'java/distroless-layers', hardening: ['base', 'user'] },
  { file: 'nginx/spa', confirm: ['ports.low'], hardening: ['base', 'user'] },
  { file: 'nginx/static', hardening: ['user'] },
  { file: 'nginx/debian-packages', hardening: ['base', 'user'] },
  { file: 'nginx/build-args', hardening: ['base', 'user'] },
  { file: 'nginx/writable-cache', hardening: ['base', 'user'] },
];

describe.each(CASES)('$file', ({ file, confirm = [], hardening = [] }) => {
  const result = split(file);
  const [contract, dockerfile] = result.files;

  it('becomes this contract and this Dockerfile', () => {
    expect(contract.text).toBe(read(`${file}.contract.yaml`));
    expect(dockerfile.text).toBe(read(`${file}.expected.Dockerfile`));
  });

  it('differs in what is named, and in nothing else', () => {
    const of = (kind: string) =>
      result.report.differences
        .filter(one => one.kind === kind)
        .map(({ id }) => id);

    expect({ confirm: of('confirm'), hardening: of('hardening') }).toEqual({
      confirm,
      hardening: [...hardening, 'labels'],
    });
  });

  it('is proved to be the same image, once the differences are confirmed', () => {
    const check = checkSplit(
      {
        original: read(`${file}.Dockerfile`),
        contract: contract.text,
        dockerfile: dockerfile.text,
        contractFile: contract.path,
      },
      { ...OPTIONS, confirmed: confirm },
    );

    expect(check).toMatchObject({ ok: true, report: { equivalent: true } });
  });

  it('fails the check when an ENV is changed', () => {
    const check = checkSplit(
      {
        original: read(`${file}.Dockerfile`),
        contract: contract.text,
        dockerfile: dockerfile.text.replace(
          /^USER /m,
          'ENV LOG_LEVEL=debug\nUSER ',
        ),
        contractFile: contract.path,
      },
      { ...OPTIONS, confirmed: confirm },
    );

    expect(
      check.ok &&
        check.report.differences.filter(({ kind }) => kind === 'confirm'),
    ).toEqual([
      expect.objectContaining({ id: 'env.LOG_LEVEL', after: 'debug' }),
      expect.objectContaining({ id: 'halves' }),
    ]);
  });
});
