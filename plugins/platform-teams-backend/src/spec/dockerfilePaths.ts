import { answers, entityParameters } from './parameters';

const files = answers('The Dockerfiles of the entity, or why there are none.', {
  entity: { type: 'string' },
  state: { type: 'string', enum: ['found', 'none', 'off', 'not-applicable'] },
  searched: { type: 'array', items: { type: 'string' } },
  mayReadText: { type: 'boolean' },
  mayRefresh: { type: 'boolean' },
  files: { type: 'array', items: { type: 'object' } },
});

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
};
