import {
  answers,
  groupParameters,
  listParameter,
  pageParameters,
  textParameter,
} from './parameters';

/** Platform teams, and what is wrong in the organisation. */
export const organizationPaths = {
  '/teams': {
    get: {
      operationId: 'GetTeams',
      summary: 'Platform teams with their load.',
      parameters: pageParameters,
      responses: answers(
        'A page of platform teams.',
        {
          items: { type: 'array', items: { type: 'object' } },
          headline: { type: 'string' },
          registered: { type: 'boolean' },
          suggested: { type: 'array', items: { type: 'object' } },
        },
        { paged: true },
      ),
    },
  },
  '/teams/by-name/{namespace}/{name}': {
    get: {
      operationId: 'GetTeam',
      summary: 'What a platform team does, for whom, and what waits for it.',
      parameters: groupParameters,
      responses: answers(
        'The team; without a profile when it is no platform team.',
        {
          profile: { type: 'object' },
          findings: { type: 'array', items: { type: 'object' } },
          findingsTotal: { type: 'integer' },
        },
      ),
    },
  },
  '/findings': {
    get: {
      operationId: 'GetFindings',
      summary: 'What is wrong: gaps, conflicts, crossed boundaries and layers.',
      parameters: [
        listParameter('kind', 'Kinds of findings; absent: all.'),
        listParameter('severity', 'error, warning or info; absent: all.'),
        textParameter('team', 'Reference of the team that should act.'),
        textParameter('entity', 'Reference of the entity that they are about.'),
        textParameter('text', 'Words in the message.'),
        ...pageParameters,
      ],
      responses: answers(
        'A page of findings, worst first.',
        { items: { type: 'array', items: { type: 'object' } } },
        { paged: true },
      ),
    },
  },
};
