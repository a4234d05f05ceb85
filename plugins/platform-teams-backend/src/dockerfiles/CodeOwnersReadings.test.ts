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
function setup(files: Readonly<Record<string, string | 'unreadable'>>) {
  const asked: string[] = [];
  let time = 0;
  const read = async (_: string, path: string): Promise<ReadOutcome> => {
    asked.push(path);
    const text = files[path];
    if (text === undefined || text === 'unreadable') {
      const outcome = text ?? 'missing';
      return { outcome, path, message: 'No.', remedy: 'Look.' };
    }
    return { outcome: 'read', path, text };
  };
  const readings = CodeOwnersReadings.create({
    readers: { url: { read }, file: { read } },
    now: () => new Date(time),
  });
  const pass = (ms: number) => {
    time += ms;
  };
  return { readings, asked, pass };
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

  it('asks nobody where the location is none', async () => {
    const { readings, asked } = setup({});
    const metadata = { name: 'shop' };

    expect(await readings.of({ ...ENTITY, metadata })).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
