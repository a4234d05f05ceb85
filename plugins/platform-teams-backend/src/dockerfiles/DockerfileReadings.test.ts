import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import type {
  DockerfileReader,
  FindOutcome,
  ReadOutcome,
} from './DockerfileReader';
import { DockerfileReadings } from './DockerfileReadings';
import type { StoredDockerfiles } from './DockerfileStore';

const REF = 'component:default/shop';
const LOCATION = 'https://git.example.com/shop/';
const UNREADABLE = {
  outcome: 'unreadable',
  message: 'The host is away.',
  remedy: 'Wait.',
} as const;
const PROBLEM = { message: 'The host is away.', remedy: 'Wait.' };

function shop(annotations: Record<string, string> = {}): CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'shop',
      annotations: {
        'backstage.io/source-location': `url:${LOCATION}`,
        ...annotations,
      },
    },
  };
}

function setup() {
  const clock = { now: new Date('2026-03-01T10:00:00.000Z') };
  const kept = new Map<string, StoredDockerfiles>();
  const text = (path: string): ReadOutcome => ({
    outcome: 'read',
    path,
    url: `${LOCATION}${path}`,
    text: 'FROM scratch\n',
    etag: '"1"',
  });
  const reader = {
    find: jest.fn<Promise<FindOutcome>, [string]>(async () => ({
      outcome: 'found',
      paths: ['Dockerfile'],
      searched: ['the usual places'],
    })),
    read: jest.fn(
      async (
        _location: string,
        path: string,
        options?: { readonly etag?: string },
      ): Promise<ReadOutcome> =>
        options?.etag === '"1"'
          ? { outcome: 'not-modified', path, url: `${LOCATION}${path}` }
          : text(path.replace('./', '')),
    ),
  } satisfies DockerfileReader;
  const readings = DockerfileReadings.create({
    store: {
      get: async entity => kept.get(entity),
      put: async stored => {
        kept.set(stored.entity, stored);
      },
    },
    readers: { url: reader, file: reader },
    now: () => clock.now,
  });
  const wait = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  return { readings, reader, wait, clock, text };
}

describe('DockerfileReadings', () => {
  it('looks in the usual places, reads what is there, and keeps it', async () => {
    const { readings, reader, clock } = setup();

    const first = await readings.of(REF, shop());
    const second = await readings.of(REF, shop());

    expect(first).toEqual({
      entity: REF,
      source: JSON.stringify(['url', LOCATION]),
      searched: ['the usual places'],
      lookedAt: clock.now,
      files: [
        {
          path: 'Dockerfile',
          url: `${LOCATION}Dockerfile`,
          outcome: 'read',
          text: 'FROM scratch\n',
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
          etag: '"1"',
          readAt: clock.now,
        },
      ],
    });
    expect(second).toBe(first);
    expect(reader.find).toHaveBeenCalledTimes(1);
    expect(reader.read).toHaveBeenCalledTimes(1);
  });

  it('reads the files that the annotation names, each once, and looks no further', async () => {
    const { readings, reader } = setup();

    const { files } = await readings.of(
      REF,
      shop({
        'platform-teams/dockerfile':
          './worker.Dockerfile, Dockerfile,./Dockerfile,, Dockerfile',
      }),
    );

    expect(files.map(({ path }) => path)).toEqual([
      'Dockerfile',
      'worker.Dockerfile',
    ]);
    expect(reader.find).not.toHaveBeenCalled();
  });

  it('asks whether files have changed after some minutes', async () => {
    const { readings, reader, wait, clock } = setup();

    const first = await readings.of(REF, shop());
    wait(6);
    const second = await readings.of(REF, shop());

    expect(reader.read).toHaveBeenLastCalledWith(LOCATION, 'Dockerfile', {
      etag: '"1"',
    });
    expect(second.files).toEqual([
      { ...first.files[0], readAt: clock.now, problem: undefined },
    ]);
  });

  it('reads the text itself when it is to be read anew', async () => {
    const { readings, reader } = setup();

    await readings.of(REF, shop());
    await readings.of(REF, shop(), { anew: true });

    expect(reader.read).toHaveBeenLastCalledWith(LOCATION, 'Dockerfile', {
      etag: undefined,
    });
  });

  it('forgets what it knows when the annotation names something else', async () => {
    const { readings, reader } = setup();

    await readings.of(REF, shop());
    await readings.of(REF, shop({ 'platform-teams/dockerfile': 'Dockerfile' }));

    expect(reader.read).toHaveBeenCalledTimes(2);
    expect(reader.read).toHaveBeenLastCalledWith(LOCATION, 'Dockerfile', {
      etag: undefined,
    });
  });

  it('reads once for everybody who asks at the same time', async () => {
    const { readings, reader } = setup();

    await Promise.all([
      readings.of(REF, shop()),
      readings.of(REF, shop()),
      readings.of(REF, shop()),
    ]);

    expect(reader.read).toHaveBeenCalledTimes(1);
  });

  it('keeps a text beside the reason that it could not be read again', async () => {
    const { readings, reader, wait } = setup();
    const first = await readings.of(REF, shop());

    wait(6);
    reader.read.mockResolvedValueOnce({ ...UNREADABLE, path: 'Dockerfile' });
    const second = await readings.of(REF, shop());
    wait(6);
    reader.find.mockResolvedValueOnce({ ...UNREADABLE, searched: [] });
    const third = await readings.of(REF, shop());

    expect(second.files).toEqual([{ ...first.files[0], problem: PROBLEM }]);
    expect(third.files).toEqual(second.files);
  });

  it('drops a text when its file is gone', async () => {
    const { readings, reader, wait, clock } = setup();
    await readings.of(REF, shop());

    wait(6);
    reader.read.mockResolvedValueOnce({
      outcome: 'missing',
      message: 'Gone.',
      remedy: 'Write one.',
      path: 'Dockerfile',
    });
    const { files } = await readings.of(REF, shop());

    expect(files).toEqual([
      {
        path: 'Dockerfile',
        outcome: 'missing',
        readAt: clock.now,
        problem: { message: 'Gone.', remedy: 'Write one.' },
      },
    ]);
  });

  it('tells why nobody could look, as the file that people expect', async () => {
    const { readings, reader, clock } = setup();
    reader.find.mockResolvedValueOnce({ ...UNREADABLE, searched: [] });

    const { files } = await readings.of(REF, shop());

    expect(files).toEqual([
      {
        path: 'Dockerfile',
        outcome: 'unreadable',
        readAt: clock.now,
        problem: PROBLEM,
      },
    ]);
  });

  it('tells that an entity comes from where no files are', async () => {
    const { readings, reader } = setup();

    const { files } = await readings.of(REF, {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'shop' },
    });

    expect(files).toMatchObject([
      {
        path: 'Dockerfile',
        outcome: 'unsupported-location',
        problem: {
          remedy: expect.stringContaining('backstage.io/source-location'),
        },
      },
    ]);
    expect(reader.find).not.toHaveBeenCalled();
  });
});
