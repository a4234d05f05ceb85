import type { ReadOutcome } from './DockerfileReader';
import { CodeOwnersReadings } from './CodeOwnersReadings';

const ENTITY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shop',
    annotations: {
      'backstage.io/source-location':
        'url:https://github.com/crumb/shop/tree/main/',
    },
  },
};
type Held = string | 'unreadable' | 'too-large' | 'unsupported-location';

function setup(files: Readonly<Record<string, Held>>) {
  const asked: string[] = [];
  const told: string[] = [];
  let time = 0;
  const read = async (_: string, path: string): Promise<ReadOutcome> => {
    asked.push(path);
    const text = files[path];
    if (
      text === undefined ||
      text === 'unreadable' ||
      text === 'too-large' ||
      text === 'unsupported-location'
    ) {
      const outcome = text ?? 'missing';
      return { outcome, path, message: 'No.', remedy: 'Look.' };
    }
    return { outcome: 'read', path, text };
  };
  const readings = CodeOwnersReadings.create({
    readers: { url: { read }, file: { read } },
    logger: { warn: message => told.push(message) },
    now: () => new Date(time),
  });
  const pass = (ms: number) => {
    time += ms;
  };
  return { readings, asked, told, pass };
}

describe('CodeOwnersReadings', () => {
  it('reads the first place that holds one', async () => {
    const { readings, asked } = setup({
      CODEOWNERS: '[Build]\n* @devx\n',
    });

    expect(await readings.of(ENTITY)).toMatchObject({
      path: 'CODEOWNERS',
      codeOwners: {
        dialect: 'gitlab',
        sections: [{ entries: [] }, { name: 'Build' }],
      },
    });
    expect(asked).toEqual([
      '.github/CODEOWNERS',
      '.gitlab/CODEOWNERS',
      '.bitbucket/CODEOWNERS',
      'CODEOWNERS',
    ]);
  });

  it('remembers for some minutes that there is none', async () => {
    const { readings, asked, pass } = setup({});

    expect(await readings.of(ENTITY)).toBeUndefined();
    pass(9 * 60_000);
    expect(await readings.of(ENTITY)).toBeUndefined();
    expect(asked).toHaveLength(5);

    pass(2 * 60_000);
    await readings.of(ENTITY);
    expect(asked).toHaveLength(10);
  });

  it('asks a host that does not answer once', async () => {
    const { readings, asked } = setup({ '.github/CODEOWNERS': 'unreadable' });

    expect(await readings.of(ENTITY)).toBeUndefined();
    expect(asked).toEqual(['.github/CODEOWNERS']);
  });

  it('tells of a host that does not answer once a day, with what to do', async () => {
    const { readings, told, pass } = setup({
      '.github/CODEOWNERS': 'unreadable',
    });
    const readAt = (repository: string) =>
      readings.at({ type: 'url', target: `https://github.com/${repository}` });

    expect(await readAt('crumb/shop')).toEqual({ outcome: 'failed' });
    await readAt('crumb/till');
    expect(told).toEqual([
      'Code owners files of github.com cannot be read, so that answers do without them. No. Look.',
    ]);

    pass(25 * 3_600_000);
    await readAt('crumb/shop');
    expect(told).toHaveLength(2);
  });

  it.each([
    ['one that no host would follow', 'too-large', 'none'],
    ['a place where nobody can look', 'unsupported-location', 'unsupported'],
  ] as const)('says nothing of %s', async (_, held, outcome) => {
    const { readings, told } = setup({ '.github/CODEOWNERS': held });

    expect(
      await readings.at({ type: 'file', target: '/srv/catalog-info.yaml' }),
    ).toEqual({ outcome });
    expect(told).toEqual([]);
  });

  it('asks nobody where the location is none', async () => {
    const { readings, asked } = setup({});
    const metadata = { name: 'shop' };

    expect(await readings.of({ ...ENTITY, metadata })).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
