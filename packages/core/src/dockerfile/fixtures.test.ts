import fs from 'node:fs';
import path from 'node:path';
import { assessDockerfile } from './assessDockerfile';
import { toDockerfileJson } from './toDockerfileJson';
import type { AssessOptions, OwnerOf } from './types';

const FOLDER = path.resolve(__dirname, '../../__fixtures__/dockerfiles');

const NAMES = fs
  .readdirSync(FOLDER)
  .filter(file => file.endsWith('.Dockerfile'))
  .map(file => file.slice(0, -'.Dockerfile'.length));

interface Input {
  /** The team that registered a concern; `application-code` is the entity's own owner. */
  readonly teams?: Readonly<Record<string, string>>;
  readonly options?: Partial<AssessOptions>;
}

function read(file: string): string {
  return fs.readFileSync(path.join(FOLDER, file), 'utf8');
}

function readInput(name: string): Input {
  const file = `${name}.input.json`;
  return fs.existsSync(path.join(FOLDER, file)) ? JSON.parse(read(file)) : {};
}

function toOwnerOf({ teams }: Input): OwnerOf | undefined {
  if (!teams) return undefined;
  return concern => {
    const team: string | undefined = teams[concern];
    if (!team) return { team: undefined, outcome: 'gap' };
    const by = concern === 'application-code' ? 'default' : 'rule';
    return { team, outcome: 'accountable', by };
  };
}

function assess(name: string) {
  const input = readInput(name);
  return assessDockerfile(read(`${name}.Dockerfile`), {
    file: `${name}.Dockerfile`,
    ownerOf: toOwnerOf(input),
    ...input.options,
  });
}

describe('the Dockerfiles of the fixtures', () => {
  it('are there', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(8);
  });

  it.each(NAMES)('%s is assessed as expected', name => {
    const json = toDockerfileJson(assess(name));
    if (process.env.UPDATE_GOLDEN) {
      fs.writeFileSync(
        path.join(FOLDER, `${name}.json`),
        `${JSON.stringify(json, null, 2)}\n`,
      );
    }
    expect(json).toEqual(JSON.parse(read(`${name}.json`)));
  });

  it.each(NAMES)('%s is shown line by line as it stands', name => {
    const text = read(`${name}.Dockerfile`);
    const { lines } = assess(name);
    const expected = text.split('\n').slice(0, lines.length);
    const hidden = lines.map((line, at) =>
      line.text.includes('•') ? line.text : expected[at],
    );
    expect(lines.map(line => line.text)).toEqual(hidden);
  });
});
