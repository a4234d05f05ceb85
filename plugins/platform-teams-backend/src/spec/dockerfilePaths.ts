import { answers, entityParameters } from './parameters';

const files = answers('The Dockerfiles of the entity, or why there are none.', {
  entity: { type: 'string' },
  state: { type: 'string', enum: ['found', 'none', 'off', 'not-applicable'] },
  searched: { type: 'array', items: { type: 'string' } },
  mayReadText: { type: 'boolean' },
  mayRefresh: { type: 'boolean' },
  files: { type: 'array', items: { type: 'object' } },
});

const path = { type: 'string', minLength: 1, maxLength: 500 };

const splitRequest = {
  required: false,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          path: {
            ...path,
            description: 'Which Dockerfile; needed where there are several.',
          },
          template: {
            ...path,
            description: 'Name of a template; absent: the one that fits.',
          },
          variant: {
            type: 'string',
            enum: ['contract', 'parent-image'],
            description: 'Two halves, or a parent image and one changed line.',
          },
          parentImage: {
            ...path,
            description: "The platform's image, needed for parent-image.",
          },
        },
      },
    },
  },
};

const split = {
  ...answers('The two halves with every difference, or why there are none.', {
    entity: { type: 'string' },
    path: { type: 'string' },
    url: { type: 'string' },
    owners: { type: 'object' },
    split: { type: 'object' },
  }),
  '409': { description: 'The Dockerfile cannot be read at the moment.' },
};

const reviewRequest = {
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          path: {
            ...path,
            description: 'Which Dockerfile; needed where there are several.',
          },
          text: {
            type: 'string',
            minLength: 1,
            maxLength: 60_000,
            description:
              'The file as it would be. Lines with the masks of known ones count as those.',
          },
        },
      },
    },
  },
};

const review = {
  ...answers('Whose review the change needs, and why, with a comment.', {
    entity: { type: 'string' },
    path: { type: 'string' },
    review: { type: 'object' },
    comment: { type: 'string' },
  }),
  '409': { description: 'The Dockerfile cannot be read at the moment.' },
};

/** Whose lines they are. */
export const dockerfilePaths = {
  '/entities/by-name/{kind}/{namespace}/{name}/dockerfiles': {
    get: {
      operationId: 'GetEntityDockerfiles',
      summary: 'The Dockerfiles of an entity with owners, findings and advice.',
      parameters: entityParameters,
      responses: files,
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/dockerfiles/refresh': {
    post: {
      operationId: 'RefreshEntityDockerfiles',
      summary: 'Reads the Dockerfiles of an entity anew.',
      parameters: entityParameters,
      responses: files,
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/dockerfiles/split': {
    post: {
      operationId: 'SplitEntityDockerfile',
      summary:
        "Splits a Dockerfile into the developers' and the platform's half.",
      parameters: entityParameters,
      requestBody: splitRequest,
      responses: split,
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/dockerfiles/review': {
    post: {
      operationId: 'ReviewEntityDockerfile',
      summary: 'Whose review a change of a Dockerfile would need.',
      parameters: entityParameters,
      requestBody: reviewRequest,
      responses: review,
    },
  },
};
