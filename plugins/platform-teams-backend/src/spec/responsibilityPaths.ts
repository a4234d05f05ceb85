import {
  answers,
  choiceParameter,
  pageParameters,
  responsibilityParameters,
  textParameter,
} from './parameters';

const items = { type: 'array', items: { type: 'object' } };
const ONE = '/responsibilities/by-name/{namespace}/{name}';

/** What teams have registered. */
export const responsibilityPaths = {
  '/vocabulary/holders': {
    get: {
      operationId: 'GetVocabularyHolders',
      summary: 'Each concern of the vocabulary with the teams that hold it.',
      responses: answers(
        "Holders by their registrations, most entities first, and on how many entities the owner answers, several claim it, or nobody does; in the vocabulary's order.",
        { concerns: items },
      ),
    },
  },
  '/responsibilities': {
    get: {
      operationId: 'GetResponsibilities',
      summary: 'What teams have registered.',
      parameters: [
        textParameter(
          'team',
          'Reference of the accountable team; a bare name is a group.',
        ),
        textParameter('concern', 'Id of a concern that it holds or assists.'),
        ...pageParameters,
      ],
      responses: answers(
        'A page of registrations, by reference.',
        { items },
        { paged: true },
      ),
    },
  },
  [ONE]: {
    get: {
      operationId: 'GetResponsibility',
      summary:
        'One registration: what it reaches, what it beats and what it loses to.',
      parameters: responsibilityParameters,
      responses: answers(
        'The registration; where it cannot be read, what is wrong with it.',
        { standing: { type: 'object' }, issues: items },
      ),
    },
  },
  [`${ONE}/entities`]: {
    get: {
      operationId: 'GetResponsibilityEntities',
      summary: 'The entities that a registration selects.',
      parameters: [
        ...responsibilityParameters,
        textParameter('concern', 'Only where this concern fares so.'),
        choiceParameter(
          'outcome',
          'answers: where it answers; loses: where somebody else does, or several claim it.',
          ['answers', 'loses'],
        ),
        textParameter('text', 'Part of a title or reference.'),
        ...pageParameters,
      ],
      responses: answers(
        'A page of entities, each with what reaches it and how it fares there.',
        { items },
        { paged: true },
      ),
    },
  },
};
