import {
  answers,
  choiceParameter,
  countParameter,
  entityParameters,
  flagParameter,
  pageParameters,
  textParameter,
} from './parameters';

const items = { type: 'array', items: { type: 'object' } };
const coverage = {
  type: 'object',
  description:
    'How many entities there are, and how many of them say what they depend on.',
};

const scope = textParameter(
  'scope',
  'Reference of a group, user, system or domain: only what it contains, at any depth.',
);

const filters = [
  scope,
  textParameter('owner', 'Reference of a group; its sub-groups count too.'),
  textParameter('domain', 'Reference of a domain; its sub-domains count too.'),
  textParameter('system', 'Reference of a system; its sub-systems count too.'),
  textParameter('lifecycle', 'A lifecycle.'),
  textParameter('tag', 'A tag.'),
  textParameter('text', 'Part of a title or reference.'),
  flagParameter(
    'onlyFindings',
    'Only what a crossing is about, and capabilities that nobody uses or answers for.',
  ),
];

/** How the boxes of mode stands are made; a list of a box needs the same. */
const boxing = [
  choiceParameter('groupBy', 'What boxes are made of.', [
    'system',
    'domain',
    'owner',
    'type',
  ]),
  countParameter(
    'depth',
    "Level of the hierarchy that boxes stand for, from 1 on the outside; absent: each entity's own group.",
    [1, 9],
  ),
  countParameter(
    'boxes',
    'Boxes of a layer before the smallest are rolled up; 24 when absent.',
    [1, 60],
  ),
];

const owners = countParameter(
  'owners',
  'serves: owners before those with least are rolled up; 24 when absent.',
  [1, 60],
);

const crossingKinds = ['bypass', 'upward', 'cycle'];

const betweenBoxes = [
  textParameter('from', 'Id of the box that a belt leaves.'),
  textParameter('to', 'Id of the box that a belt reaches.'),
];

/** Where everything stands. */
export const layerPaths = {
  '/layers': {
    get: {
      operationId: 'GetLayers',
      summary: 'One of the two pictures of the layers.',
      parameters: [
        {
          ...choiceParameter(
            'mode',
            'Who serves whom, or what stands on what.',
            ['serves', 'stands'],
          ),
          required: true,
        },
        ...boxing,
        countParameter(
          'belts',
          'Belts that are listed: stands, in all, 200 when absent; serves, of each machine, 6 when absent.',
          [0, 400],
        ),
        owners,
        textParameter(
          'selected',
          'serves: id of the machine whose belts all come.',
        ),
        ...filters,
      ],
      responses: answers(
        'The picture as data, rolled up to what can be drawn.',
        {
          view: { type: 'object' },
        },
      ),
    },
  },
  '/layers/entities': {
    get: {
      operationId: 'GetLayerEntities',
      summary: 'The entities behind a part of the picture.',
      parameters: [
        textParameter('layer', 'Id of a layer.'),
        flagParameter('unplaced', 'Only entities in no layer.'),
        textParameter('box', 'Id of a box of mode stands.'),
        ...boxing,
        textParameter('machine', 'Id of a machine of mode serves.'),
        textParameter('customer', 'With a machine: what this owner has.'),
        ...betweenBoxes,
        choiceParameter(
          'crossing',
          'Only what such a crossing is about.',
          crossingKinds,
        ),
        ...filters,
        ...pageParameters,
      ],
      responses: answers(
        'A page of entities, each with the reason that it stands there.',
        { items },
        { paged: true },
      ),
    },
  },
  '/layers/search': {
    get: {
      operationId: 'SearchLayers',
      summary: 'Which box, machine or owner of the pictures holds something.',
      parameters: [
        {
          ...textParameter('query', 'Part of a title or reference.'),
          required: true,
        },
        ...boxing,
        owners,
        ...filters,
        countParameter(
          'limit',
          'How many hits at most; 8 when absent.',
          [1, 20],
        ),
      ],
      responses: answers('The best hits first, each with where it stands.', {
        items,
        totalItems: { type: 'integer' },
      }),
    },
  },
  '/layers/crossings': {
    get: {
      operationId: 'GetLayerCrossings',
      summary: 'Dependencies that go against the layers.',
      parameters: [
        choiceParameter('kind', 'Only of this kind.', crossingKinds),
        choiceParameter('severity', 'Only as weighty.', ['warning', 'info']),
        choiceParameter(
          'acceptance',
          'open: nobody has accepted it, or no longer; expired: an acceptance has run out.',
          ['open', 'accepted', 'expired'],
        ),
        ...betweenBoxes,
        ...boxing,
        ...filters,
        ...pageParameters,
      ],
      responses: answers(
        'A page of crossings, each with its reason and its remedy.',
        { items, coverage },
        { paged: true },
      ),
    },
  },
  '/layers/capabilities': {
    get: {
      operationId: 'GetLayerCapabilities',
      summary: 'What teams run for others, with who builds on it.',
      parameters: [
        choiceParameter('trouble', 'Only those with which this is wrong.', [
          'no-customer',
          'unowned-capability',
        ]),
        ...filters,
        ...pageParameters,
      ],
      responses: answers(
        'A page of capabilities, each with its consumers by owning team.',
        { items, coverage },
        { paged: true },
      ),
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/layer': {
    get: {
      operationId: 'GetEntityLayer',
      summary: 'Where one entity stands, and what it stands on.',
      parameters: entityParameters,
      responses: answers('The layer of the entity.', {
        layers: { type: 'array', items: { type: 'object' } },
        entityLayer: { type: 'object' },
      }),
    },
  },
};
