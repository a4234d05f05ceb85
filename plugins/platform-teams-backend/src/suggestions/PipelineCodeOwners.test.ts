import {
  createOrganization,
  packagedVocabulary,
  parseCodeOwners,
  withRelations,
  type CatalogEntity,
  type Json,
} from '@cookie-factory/platform-teams-core';
import type { CodeOwnersReading } from '../dockerfiles/CodeOwnersReadings';
import { PipelineCodeOwners } from './PipelineCodeOwners';

const HOUR_MS = 60 * 60_000;

function entity(
  kind: string,
  name: string,
  spec: Record<string, Json>,
): CatalogEntity {
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  const annotations = {
    'backstage.io/managed-by-location': `url:https://git.example.com/o/${name}`,
  };
  return { apiVersion, kind, metadata: { name, annotations }, spec };
}

function organizationOf(names: readonly string[], concerns: string[] = []) {
  return createOrganization({
    vocabulary: packagedVocabulary(),
    entities: withRelations([
      entity('Group', 'devx', { type: 'team' }),
      ...names.map(name => entity('Component', name, { owner: 'devx' })),
      ...concerns.map(concern =>
        entity('Responsibility', concern, {
          owner: 'devx',
          concerns: [concern],
        }),
      ),
    ]),
  });
}

type File = string | 'none' | 'failed' | 'unsupported' | 'broken';

function setup(files: Record<string, File>) {
  const asked: string[] = [];
  const clock = { now: 0, readingTakes: 0 };
  const busy = { now: 0, most: 0 };
  const owners = PipelineCodeOwners.create({
    most: 200,
    now: () => new Date(clock.now),
    repositoryOf: location => ({ key: location.target, location }),
    readings: {
      at: async ({ target }): Promise<CodeOwnersReading> => {
        const name = target.split('/o/')[1];
        asked.push(name);
        busy.now += 1;
        busy.most = Math.max(busy.most, busy.now);
        await Promise.resolve();
        busy.now -= 1;
        clock.now += clock.readingTakes;
        const file = files[name];
        if (file === 'broken') throw new Error('Invalid SCM URL');
        if (file === 'none' || file === 'failed' || file === 'unsupported')
          return { outcome: file };
        const codeOwners = parseCodeOwners(file, 'github');
        return { outcome: 'found', path: 'CODEOWNERS', codeOwners };
      },
    },
  });
  const askedSince = () => asked.splice(0);
  return { owners, askedSince, clock, busy, files };
}

const DEVX = '* @o/shop\n/.github/workflows/ @o/devx\n';
const known = (name: string, ...owners: string[]) => ({
  entities: [`component:default/${name}`],
  owners,
});

describe('PipelineCodeOwners', () => {
  it('knows nothing before it has read anything', () => {
    expect(setup({}).owners.known()).toEqual([]);
  });

  it('knows whom files name, and in which repositories it has looked', async () => {
    const { owners } = setup({
      a: DEVX,
      b: '* @o/shop\n',
      c: 'none',
      d: 'failed',
      e: 'unsupported',
      f: 'broken',
    });

    await owners.refresh(organizationOf(['a', 'b', 'c', 'd', 'e', 'f']));

    expect(owners.known()).toEqual([
      known('a', '@o/devx'),
      known('b'),
      known('c'),
    ]);
  });

  it('reads again after hours, and sooner what could not be read', async () => {
    const { owners, askedSince, clock } = setup({ a: DEVX, b: 'failed' });
    const organization = organizationOf(['a', 'b']);
    const refreshAfter = async (hours: number) => {
      clock.now += hours * HOUR_MS;
      await owners.refresh(organization);
      return askedSince();
    };

    expect(await refreshAfter(0)).toEqual(['a', 'b']);
    expect(await refreshAfter(0.5)).toEqual([]);
    expect(await refreshAfter(0.5)).toEqual(['b']);
    expect(await refreshAfter(5)).toEqual(['a', 'b']);
  });

  it('reads what is new at once, and forgets what is gone', async () => {
    const { owners, askedSince } = setup({ a: DEVX, b: DEVX });

    await owners.refresh(organizationOf(['a']));
    await owners.refresh(organizationOf(['b']));

    expect(askedSince()).toEqual(['a', 'b']);
    expect(owners.known()).toEqual([known('b', '@o/devx')]);
  });

  it('keeps what it knew of a repository that cannot be read any more', async () => {
    const { owners, clock, files } = setup({ a: DEVX });
    const organization = organizationOf(['a']);
    await owners.refresh(organization);

    files.a = 'failed';
    clock.now += 7 * HOUR_MS;
    await owners.refresh(organization);

    expect(owners.known()).toEqual([known('a', '@o/devx')]);
  });

  it('stays the same object while it says the same', async () => {
    const { owners, clock, files } = setup({ a: DEVX });
    const organization = organizationOf(['a']);
    await owners.refresh(organization);
    const before = owners.known();

    clock.now += 7 * HOUR_MS;
    await owners.refresh(organization);
    expect(owners.known()).toBe(before);

    files.a = 'none';
    clock.now += 7 * HOUR_MS;
    await owners.refresh(organization);
    expect(owners.known()).toEqual([known('a')]);
  });

  it('reads nothing, and knows nothing, once somebody has registered the work', async () => {
    const { owners, askedSince } = setup({ a: DEVX });
    await owners.refresh(organizationOf(['a']));
    askedSince();

    await owners.refresh(organizationOf(['a'], ['ci-cd']));

    expect(askedSince()).toEqual([]);
    expect(owners.known()).toEqual([]);
  });

  it('leaves a host alone for an hour that has failed several times in a row', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `r${index}`);
    const { owners, askedSince, clock } = setup(
      Object.fromEntries(names.map(name => [name, 'failed'])),
    );
    const refresh = async () => {
      await owners.refresh(organizationOf(names));
      return askedSince().length;
    };

    expect(await refresh()).toBeLessThan(8);
    expect(await refresh()).toBe(0);
    clock.now += HOUR_MS;
    expect(await refresh()).toBeGreaterThan(0);
    expect(owners.known()).toEqual([]);
  });

  it('holds places where there is no way to look against no host', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const { owners } = setup({
      ...Object.fromEntries(
        names.map((name, at) => [name, at % 2 ? 'broken' : 'unsupported']),
      ),
      z: DEVX,
    });

    await owners.refresh(organizationOf([...names, 'z']));

    expect(owners.known()).toEqual([known('z', '@o/devx')]);
  });

  it('reads a few at a time, and goes on later when time is up', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `r${index}`).sort();
    const { owners, askedSince, busy, clock } = setup(
      Object.fromEntries(names.map(name => [name, DEVX])),
    );
    clock.readingTakes = 60_000;

    await owners.refresh(organizationOf(names));
    const first = askedSince();
    expect(busy.most).toBe(4);
    expect(first.length).toBeLessThan(20);
    expect(owners.known()).toHaveLength(first.length);

    await owners.refresh(organizationOf(names));
    expect(askedSince()[0]).toBe(names[first.length]);
  });
});
