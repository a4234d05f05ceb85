import { mockServices } from '@backstage/backend-test-utils';
import type { JsonValue } from '@backstage/types';
import { readHandOffLimit } from './readHandOffLimit';

const read = (handOff?: JsonValue) =>
  readHandOffLimit(
    mockServices.rootConfig({
      data: handOff === undefined ? {} : { platformTeams: { handOff } },
    }),
  );

describe('readHandOffLimit', () => {
  it('lets three an hour pass about one entity, where nothing is configured', () => {
    expect(read()).toEqual({
      perEntity: 3,
      perCaller: 20,
      windowMs: 3_600_000,
    });
  });

  it('reads what is configured, and keeps the rest', () => {
    expect(read({ limit: { perEntity: 1, window: { minutes: 10 } } })).toEqual({
      perEntity: 1,
      perCaller: 20,
      windowMs: 600_000,
    });
  });

  it.each<[JsonValue, RegExp]>([
    [
      { limits: {} },
      /no setting platformTeams\.handOff\.limits; known here: limit/,
    ],
    [{ limit: { perHour: 3 } }, /limit\.perHour; known here: perEntity/],
    [{ limit: { perEntity: 0 } }, /perEntity is 0, and has to be a whole/],
    [{ limit: { perCaller: 1.5 } }, /perCaller is 1\.5/],
    [{ limit: { window: 'often' } }, /platformTeams\.handOff\.limit/],
    [{ limit: { window: { hours: 0 } } }, /window is no time at all/],
    ['often', /platformTeams\.handOff/],
  ])('names the path and the remedy of the mistake in %j', (handOff, words) => {
    expect(() => read(handOff)).toThrow(words);
    expect(() => read(handOff)).toThrow(/Write for example/);
  });
});
