import {
  answers,
  choiceParameter,
  entityParameters,
  flagParameter,
  pageParameters,
  textParameter,
} from './parameters';

const groupBy = choiceParameter('groupBy', 'What boxes are made of.', [
  'system',
  'domain',
  'owner',
  'type',
]);

const filters = [
  textParameter('owner', 'Reference of a group; its sub-groups count too.'),
  textParameter('domain', 'Reference of a domain.'),
  textParameter('system', 'Reference of a system.'),
  textParameter('lifecycle', 'A lifecycle.'),
  textParameter('tag', 'A tag.'),
  textParameter('text', 'Part of a title or reference.'),
  flagParameter('onlyFindings', 'Only entities that a crossing is about.'),
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
        groupBy,
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
        groupBy,
        textParameter('machine', 'Id of a machine of mode serves.'),
        textParameter('from', 'Id of the box that a belt leaves.'),
        textParameter('to', 'Id of the box that a belt reaches.'),
        choiceParameter('crossing', 'Only what such a crossing is about.', [
          'bypass',
          'upward',
          'cycle',
        ]),
        ...filters,
        ...pageParameters,
      ],
      responses: answers(
        'A page of entities, each with the reason that it stands there.',
        { items: { type: 'array', items: { type: 'object' } } },
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
