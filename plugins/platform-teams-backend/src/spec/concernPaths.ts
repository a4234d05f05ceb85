import { answers, concernParameter, entityParameters } from './parameters';

const answer = {
  type: 'object',
  required: ['entity', 'concern', 'outcome', 'chain'],
  properties: {
    entity: { type: 'string' },
    concern: { type: 'string' },
    outcome: { type: 'string', enum: ['accountable', 'gap', 'conflict'] },
    team: { type: 'string', nullable: true },
    by: { type: 'string', enum: ['rule', 'default'], nullable: true },
    why: {
      type: 'string',
      enum: ['no-rule', 'missing-team', 'no-owner'],
      nullable: true,
    },
    reason: { type: 'string' },
    candidates: { type: 'array', items: { type: 'object' } },
    suggestions: { type: 'array', items: { type: 'object' } },
    handsOffTo: { type: 'object', nullable: true },
    chain: { type: 'array', items: { type: 'object' } },
    contacts: { type: 'array', items: { type: 'object' } },
  },
};

/** Whom to ask about an entity, and the words that questions are asked in. */
export const concernPaths = {
  '/vocabulary': {
    get: {
      operationId: 'GetVocabulary',
      summary: 'Disciplines, concerns and layers of this portal.',
      responses: answers(
        'The vocabulary, in the order in which it is shown.',
        {
          concerns: { type: 'array', items: { type: 'object' } },
          disciplines: { type: 'array', items: { type: 'object' } },
          layers: { type: 'array', items: { type: 'object' } },
          learnLinks: { type: 'array', items: { type: 'object' } },
        },
        { plain: true },
      ),
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/concerns': {
    get: {
      operationId: 'GetEntityConcerns',
      summary:
        'Who is accountable for each concern that is shown for an entity.',
      parameters: entityParameters,
      responses: answers('One answer for each concern.', {
        entity: { type: 'string' },
        owner: { type: 'string' },
        registered: { type: 'boolean' },
        likelyTeams: { type: 'integer' },
        answers: { type: 'array', items: answer },
      }),
    },
  },
  '/entities/by-name/{kind}/{namespace}/{name}/concerns/{concern}': {
    get: {
      operationId: 'GetEntityConcern',
      summary: 'Who is accountable for one concern of an entity.',
      parameters: [...entityParameters, concernParameter],
      responses: answers('The answer.', { answer }),
    },
  },
};
