import type { Entity } from '@backstage/catalog-model';

/** The service that tests and the development page look at. */
export const checkoutApi: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout-api',
    namespace: 'default',
    annotations: {
      'backstage.io/edit-url':
        'https://git.example.com/crumb/checkout-api/edit/main/catalog-info.yaml',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'checkout' },
  relations: [{ type: 'ownedBy', targetRef: 'group:default/checkout' }],
};

/** The team that owns it. */
export const checkout: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'checkout', namespace: 'default', title: 'Checkout' },
  spec: { type: 'team', children: [] },
};

/** Titles that answers bring along. */
export const titles: Readonly<Record<string, string>> = {
  'component:default/checkout-api': 'checkout-api',
  'group:default/checkout': 'Checkout',
  'group:default/cloud': 'Cloud',
  'group:default/devx': 'DevX',
  'group:default/ml-platform': 'ML Platform',
  'group:default/security': 'Security',
  'group:default/sre': 'SRE',
  'template:default/add-dashboard': 'Add a dashboard',
  'template:default/add-pipeline': 'Add a pipeline',
};

/** What every answer says of itself. */
export const asSeen = {
  partial: false,
  asOf: '2026-11-23T15:40:00.000Z',
  titles,
};
