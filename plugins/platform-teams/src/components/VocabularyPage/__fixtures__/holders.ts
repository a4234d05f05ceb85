import type { ConcernHolders } from '@cookie-factory/platform-teams-core';
import type { VocabularyHoldersResponse } from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from '../../../__fixtures__/entities';

/** How a concern is held; what is not given is as plain as can be. */
export function concernHolders(
  concern: string,
  more: Partial<ConcernHolders> = {},
): ConcernHolders {
  return {
    concern,
    applies: 61,
    required: 46,
    holders: [{ team: 'group:default/sre', entities: 61 }],
    holdersTotal: 1,
    byOwner: 0,
    claimedTwice: 0,
    withoutTeam: 0,
  requiredOpen: 0,
    ...more,
  };
}

/** Monitoring has two teams, secrets have none, on-call is the owner's. */
export const holdersResponse: VocabularyHoldersResponse = {
  ...asSeen,
  concerns: [
    concernHolders('monitoring', {
      holders: [
        { team: 'group:default/sre', entities: 40 },
        { team: 'group:default/devx', entities: 20 },
      ],
      holdersTotal: 2,
      claimedTwice: 1,
    }),
    concernHolders('secret-management', {
      holders: [],
      holdersTotal: 0,
      withoutTeam: 61,
    }),
    concernHolders('on-call', { holders: [], holdersTotal: 0, byOwner: 61 }),
  ],
};
