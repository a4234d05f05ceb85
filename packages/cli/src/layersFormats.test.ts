/*
 * What is exported is read here by programs that read such files for a living.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { call, ROOT } from './__testUtils__/call';
import { readMermaid, readSvg } from './__testUtils__/readInWindow';
import { mistakesInStructurizr } from './__testUtils__/readStructurizr';

jest.setTimeout(60_000);

const ASK = ['layers', '--entities', 'catalog-info', '--title', 'Crumb & Co'];
const HOSTILE = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: odd
  title: 'Bad "name" ]] %% --> { ; <b> \u0007 \\\\ end workspace { ---'
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata:
  name: odd
  title: '"]; end %% &amp; <script> }} // # "'
spec: { owner: odd }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: one }
spec: { type: service, lifecycle: production, owner: odd, system: odd, dependsOn: ['resource:net'] }
---
apiVersion: backstage.io/v1alpha1
kind: Resource
metadata: { name: net }
spec: { type: network, owner: odd, system: odd }
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await writeFile(join(folder, 'odd.yaml'), HOSTILE);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function print(...options: readonly string[]): Promise<string> {
  const { code, out, err } = await call([...ASK, ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

async function printHostile(format: string, mode: string): Promise<string> {
  const { code, out, err } = await call([
    ...['layers', '--entities', join(folder, 'odd.yaml')],
    ...['--format', format, '--mode', mode],
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('the layers as a file', () => {
  it('are a diagram for Mermaid, with every name as it is', async () => {
    const [serves, stands, oddServes, oddStands] = readMermaid([
      await print('--format', 'mermaid'),
      await print('--format', 'mermaid', '--mode', 'stands'),
      await printHostile('mermaid', 'serves'),
      await printHostile('mermaid', 'stands'),
    ]);

    for (const found of [serves, stands, oddServes, oddStands]) {
      expect(found.error).toBeUndefined();
      expect(found.groups).toBeGreaterThanOrEqual(3);
      expect(found.names?.length).toBeGreaterThan(1);
    }
    expect(serves.edges).toBeGreaterThan(10);
    expect(stands.edges).toBeGreaterThan(5);
  });

  it('are refused by Mermaid where they are broken', async () => {
    const text = await print('--format', 'mermaid');

    expect(readMermaid([text.replace('"]', '')])).toEqual([
      { error: expect.any(String) },
    ]);
  });

  it.each(['serves', 'stands'])(
    'are a workspace for Structurizr in mode %s',
    async mode => {
      const text = await print('--format', 'structurizr', '--mode', mode);

      expect(mistakesInStructurizr(text)).toEqual([]);
      expect(
        mistakesInStructurizr(await printHostile('structurizr', mode)),
      ).toEqual([]);
      expect(
        mistakesInStructurizr(text.replace('model {', 'model')),
      ).not.toEqual([]);
      expect(
        mistakesInStructurizr(text.replace('color #', 'color ')),
      ).not.toEqual([]);
    },
  );

  it('are an SVG that an XML reader takes', async () => {
    const found = readSvg([
      await print('--format', 'svg'),
      await print('--format', 'svg', '--mode', 'stands', '--skin', 'plain'),
      await printHostile('svg', 'serves'),
      await printHostile('svg', 'stands'),
      '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
    ]);

    expect(found.map(({ root, error }) => root ?? error)).toEqual([
      ...Array(4).fill('http://www.w3.org/2000/svg svg'),
      expect.stringMatching(/unexpected close tag/i),
    ]);
    for (const { width, paths } of found.slice(0, 4)) {
      expect(width).toBe(1400);
      expect(paths).toBeGreaterThan(20);
    }
  });

  it('are a PNG twice as large as the picture, and not of one colour', async () => {
    const file = join(folder, 'layers.png');
    const [svg] = readSvg([await print('--format', 'svg')]);
    // A program of its own: the tests' world loads no modules on demand.
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'packages/cli/bin/platform-teams'),
        ...ASK,
        ...['--format', 'png', '--out', file, '--theme', 'dark'],
      ],
      { cwd: ROOT },
    );

    const { width, height, data } = PNG.sync.read(await readFile(file));
    expect([width / 2, height / 2]).toEqual([svg.width, svg.height]);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4_000) {
      colours.add(data.readUInt32BE(at));
    }
    expect(colours.size).toBeGreaterThan(5);
  });

  it('are JSON where that is asked for, in a file as on paper', async () => {
    const file = join(folder, 'layers.json');
    const printed = JSON.parse(await print('--format', 'json'));
    await print('--format', 'json', '--out', file);

    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(printed);
    expect(printed.layers.map(({ id }: { id: string }) => id)).toEqual([
      'infrastructure',
      'platform',
      'application',
    ]);
  });

  it('say what to do where they cannot be written', async () => {
    expect(await call([...ASK, '--format', 'png'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('name a file for it with --out'),
    });
    expect(
      await call([
        ...ASK,
        ...['--format', 'svg', '--out', join(folder, 'no/such/folder.svg')],
      ]),
    ).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('cannot be written (ENOENT)'),
    });
  });
});
