import { TEAM_PROFILE_LISTS } from '@cookie-factory/platform-teams-core';
import {
  answers,
  choiceParameter,
  countParameter,
  groupParameters,
  limitParameter,
  listInPath,
  listParameter,
  pageParameters,
  textParameter,
} from './parameters';

const findingsParameters = [
  listParameter('kind', 'Kinds of findings; absent: all.'),
  listParameter('severity', 'error, warning or info; absent: all.'),
  textParameter('team', 'Reference of the team that should act.'),
  textParameter('entity', 'Reference of the entity that they are about.'),
  textParameter('concern', 'Id of the work that they are about.'),
  textParameter(
    'group',
    'Id of a group of findings that are settled together.',
  ),
  textParameter('text', 'Words in the message.'),
  ...pageParameters,
];

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
      parameters: [
        ...groupParameters,
        limitParameter(
          'How many items of each list of the profile at most. Absent: 50.',
        ),
      ],
      responses: answers(
        'The team; without a profile when it is no platform team.',
        {
          profile: {
            type: 'object',
            description: 'With the first items of each of its lists.',
          },
          totals: {
            type: 'object',
            additionalProperties: { type: 'integer' },
            description: 'How long each list of the profile is in all.',
          },
          findings: { type: 'array', items: { type: 'object' } },
          findingsTotal: { type: 'integer' },
        },
      ),
    },
  },
  '/teams/by-name/{namespace}/{name}/{list}': {
    get: {
      operationId: 'GetTeamList',
      summary: "One list of a platform team's profile, page by page.",
      parameters: [
        ...groupParameters,
        listInPath('Name of the list in the profile.', TEAM_PROFILE_LISTS),
        ...pageParameters,
      ],
      responses: answers(
        'A page of the list; an empty one when it is no platform team.',
        { items: { type: 'array', items: {} } },
        { paged: true },
      ),
    },
  },
  '/findings/history': {
    get: {
      operationId: 'GetFindingsHistory',
      summary: 'How many findings were open, day by day.',
      responses: answers(
        'The days of the last half year that were counted, oldest first; none for callers who may see only a part of the catalog.',
        { days: { type: 'array', items: { type: 'object' } } },
      ),
    },
  },
  '/matrix': {
    get: {
      operationId: 'GetMatrix',
      summary:
        'Where which question has a team: rows are questions, columns groups of entities.',
      parameters: [
        choiceParameter(
          'by',
          'What columns are made of; absent: what groups most.',
          ['domain', 'system', 'owner'],
        ),
        choiceParameter(
          'questions',
          'Which questions are asked; absent: required ones.',
          ['required', 'all'],
        ),
        countParameter(
          'columns',
          'How many columns at most; the rest is rolled into one. Absent: 12.',
          [1, 200],
        ),
      ],
      responses: answers('The matrix, most open first.', {
        matrix: { type: 'object' },
        registered: { type: 'boolean' },
        about: {
          type: 'object',
          description: 'Title and hint of each question, by its id.',
        },
      }),
    },
  },
  '/matrix/entities': {
    get: {
      operationId: 'GetMatrixEntities',
      summary:
        'What is behind one cell of the matrix: its entities, those without one clear answer first.',
      parameters: [
        {
          ...choiceParameter('by', 'What columns are made of.', [
            'domain',
            'system',
            'owner',
          ]),
          required: true,
        },
        { ...textParameter('concern', 'Id of the question.'), required: true },
        textParameter(
          'column',
          'Reference of the group; absent: entities in none.',
        ),
        choiceParameter(
          'questions',
          'Which entities are asked; absent: those that require the answer.',
          ['required', 'all'],
        ),
        ...pageParameters,
      ],
      responses: answers(
        'A page of entities.',
        { items: { type: 'array', items: { type: 'object' } } },
        { paged: true },
      ),
    },
  },
  '/preview': {
    post: {
      operationId: 'PreviewResponsibilities',
      summary:
        'What Responsibilities would change before they are merged. Nothing is stored.',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['yaml'],
              additionalProperties: false,
              properties: {
                yaml: {
                  type: 'string',
                  maxLength: 90_000,
                  description: 'One or several Responsibilities as YAML.',
                },
              },
            },
          },
        },
      },
      responses: answers(
        'The answers, findings and customers that change, or what is wrong with the text.',
        { preview: { type: 'object' } },
      ),
    },
  },
  '/findings/groups': {
    get: {
      operationId: 'GetFindingGroups',
      summary: 'The same findings, gathered by what settles them together.',
      parameters: findingsParameters,
      responses: answers(
        'A page of groups, worst first.',
        {
          items: { type: 'array', items: { type: 'object' } },
          open: {
            type: 'integer',
            description: 'Findings in all groups that nobody has accepted.',
          },
        },
        { paged: true },
      ),
    },
  },
  '/findings': {
    get: {
      operationId: 'GetFindings',
      summary: 'What is wrong: gaps, conflicts, crossed boundaries and layers.',
      parameters: findingsParameters,
      responses: answers(
        'A page of findings, worst first.',
        { items: { type: 'array', items: { type: 'object' } } },
        { paged: true },
      ),
    },
  },
};
