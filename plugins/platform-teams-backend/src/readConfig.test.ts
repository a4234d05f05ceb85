import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readConfig } from './readConfig';

const read = (platformTeams?: JsonObject) =>
  readConfig(
    mockServices.rootConfig({ data: platformTeams ? { platformTeams } : {} }),
  );

describe('readConfig', () => {
  it('gives the packaged policy, read every minute, where nothing is configured', () => {
    const { policy, snapshotSchedule } = read();

    expect(policy.vocabulary.concerns.has('monitoring')).toBe(true);
    expect(policy.vocabulary.layers.map(({ id }) => id)).toEqual([
      'infrastructure',
      'platform',
      'application',
    ]);
    expect(snapshotSchedule).toEqual({
      frequency: { minutes: 1 },
      timeout: { minutes: 5 },
    });
  });

  it('reads what is configured', () => {
    const { policy, snapshotSchedule } = read({
      teams: { refs: { 'group:default/tools': ['devx'] } },
      registration: { trusted: ['url:https://git.example.com/platform/*'] },
      snapshot: {
        schedule: { frequency: { minutes: 5 }, timeout: { minutes: 10 } },
      },
    });

    expect(policy.teams.refs).toEqual({ 'group:default/tools': ['devx'] });
    expect(policy.trusted).toEqual(['url:https://git.example.com/platform/*']);
    expect(snapshotSchedule).toEqual({
      frequency: { minutes: 5 },
      timeout: { minutes: 10 },
    });
  });

  it('tells all mistakes at once, each with its path and remedy', () => {
    expect(() =>
      read({
        teams: { types: { reliability: ['srr'] } },
        dockerfile: { severities: { DL3008: 'loud' } },
        vocabularly: {},
      }),
    ).toThrow(
      /3 mistakes[^]*platformTeams\.vocabularly[^]*platformTeams\.teams\.types\.reliability[^]*Did you mean "sre"[^]*platformTeams\.dockerfile\.severities\.DL3008/,
    );
  });

  it.each<[JsonObject, RegExp]>([
    [
      {
        snapshot: { schedule: { frequency: 'often', timeout: { minutes: 1 } } },
      },
      /platformTeams\.snapshot\.schedule/,
    ],
    [
      { snapshot: { schedule: { frequency: { minutes: 1 } } } },
      /platformTeams\.snapshot\.schedule/,
    ],
    [{ snapshot: { schedule: 'hourly' } }, /platformTeams\.snapshot\.schedule/],
  ])('names the path of the mistaken schedule %j', (platformTeams, path) => {
    expect(() => read(platformTeams)).toThrow(path);
  });
});
