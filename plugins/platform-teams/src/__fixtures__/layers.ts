/** Answers of the *Layer* card. */
import type { EntityLayer, Layer } from '@cookie-factory/platform-teams-core';
import type { EntityLayerResponse } from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from './entities';

function layer(id: string, title: string, words: string): Layer {
  return { id, title, serviceModel: '', words, examples: [], help: '' };
}

const layers = [
  layer('infrastructure', 'Infrastructure', 'motors, cogs, machines, belts'),
  layer('platform', 'Platform', 'conveyor belts, packaging machines'),
  layer('application', 'Application', 'the cookie becomes a product'),
];

const sre = { ref: 'group:default/sre', title: 'SRE' };

const checkout: EntityLayer = {
  ref: 'component:default/checkout-api',
  placement: {
    ref: 'component:default/checkout-api',
    layer: 'application',
    by: 'owner',
    reason: 'Application, because its owner Checkout is not a platform team.',
    howToChange: 'Set the annotation platform-teams/layer to say otherwise.',
  },
  declared: true,
  standsOn: [
    {
      layer: 'platform',
      title: 'Platform',
      entities: [
        {
          ref: 'resource:default/checkout-db',
          title: 'checkout-db',
          bypass: false,
          team: sre,
        },
        { ref: 'resource:default/prices', title: 'prices', bypass: false },
      ],
      more: 1,
    },
    {
      layer: 'infrastructure',
      title: 'Infrastructure',
      entities: [
        { ref: 'resource:default/vpc-prod', title: 'vpc-prod', bypass: true },
      ],
      more: 0,
    },
  ],
  dependents: 2,
  dependentOwners: 1,
  usedBy: [{ ref: 'component:default/storefront', title: 'storefront' }],
  crossings: [],
};

function response(entityLayer: EntityLayer, partial = false): EntityLayerResponse {
  return { ...asSeen, partial, layers, entityLayer };
}

const { placement, ...unplaced } = checkout;

/** Every state of the card, by name. */
export const layerStates = {
  application: response(checkout),
  undeclared: response({ ...checkout, declared: false, standsOn: [], dependents: 0, usedBy: [] }),
  partial: response(checkout, true),
  unplaced: response({
    ...checkout,
    placement: placement && {
      ...placement,
      layer: undefined,
      reason: 'In no layer, because nothing says where it stands.',
    },
  }),
  weightless: response(unplaced),
};
