import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readCollatorConfig } from './readCollatorConfig';

function read(data: JsonObject = {}) {
  return readCollatorConfig(mockServices.rootConfig({ data }));
}

describe('readCollatorConfig', () => {
  it('needs nothing', () => {
    const { schedule, locationTemplate, policy } = read();
    expect({ schedule, locationTemplate }).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 3 },
      },
      locationTemplate: '/catalog/:namespace/:kind/:name',
    });
    expect(policy.trusted).toBeUndefined();
    expect(policy.vocabulary.concerns.has('messaging')).toBe(true);
  });

  it('takes its schedule, and the pages where the catalog has them', () => {
    expect(
      read({
        search: {
          collators: {
            catalog: { locationTemplate: '/things/:kind/:namespace/:name' },
            platformTeams: {
              schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
            },
          },
        },
        platformTeams: { registration: { trusted: ['url:https://a/*'] } },
      }),
    ).toMatchObject({
      schedule: { frequency: { hours: 1 }, timeout: { minutes: 1 } },
      locationTemplate: '/things/:kind/:namespace/:name',
      policy: { trusted: ['url:https://a/*'] },
    });
  });

  it.each([
    [
      { search: { collators: { platformTeams: { schedule: {} } } } },
      'app-config has a mistake in search.collators.platformTeams.schedule: ',
    ],
    [
      { platformTeams: { registration: { trusted: 'all' } } },
      'platformTeams.registration.trusted',
    ],
  ])('tells the mistake of %j', (data, message) => {
    expect(() => read(data)).toThrow(message);
  });
});
