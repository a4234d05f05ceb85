import type { HandOffResponse } from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from '../../../__fixtures__/entities';

/** What the backend says when a hand-off was raised. */
export const handOffResponse: HandOffResponse = {
  ...asSeen,
  entity: 'component:default/checkout-api',
  concern: 'model-monitoring',
  raisedBy: 'group:default/ml-platform',
  actsOn: 'model-performance',
  team: 'group:default/checkout',
  sent: 'now',
  raisedAt: '2026-11-30T09:30:00.000Z',
  notice: {
    title: 'checkout-api is yours to act on: model performance',
    description: 'Mara Petrov raised this.',
  },
};
