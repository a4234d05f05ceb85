/** Parameters and answers that several routes share. */

const inPath = (name: string, description: string) =>
  ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string', minLength: 1, maxLength: 253 },
  }) as const;

const inQuery = (name: string, description: string, schema: object) =>
  ({ name, in: 'query', required: false, description, schema }) as const;

const text = { type: 'string', maxLength: 500 };
const list = {
  type: 'array',
  maxItems: 50,
  items: { type: 'string', maxLength: 100 },
};

/** A text in the query. */
export const textParameter = (name: string, description: string) =>
  inQuery(name, description, text);

/** Several values of one name in the query. */
export const listParameter = (name: string, description: string) =>
  inQuery(name, description, list);

/** One of a few words in the query. */
export const choiceParameter = (
  name: string,
  description: string,
  values: readonly string[],
) => inQuery(name, description, { type: 'string', enum: values });

/** Yes or no in the query. */
export const flagParameter = (name: string, description: string) =>
  inQuery(name, description, { type: 'boolean' });

/** A whole number in the query. */
export const countParameter = (
  name: string,
  description: string,
  [minimum, maximum]: readonly [number, number],
) => inQuery(name, description, { type: 'integer', minimum, maximum });

/** The entity that a route is about. */
export const entityParameters = [
  inPath('kind', 'Kind of the entity, in any case.'),
  inPath('namespace', 'Namespace of the entity.'),
  inPath('name', 'Name of the entity.'),
];

/** The group that a route is about. */
export const groupParameters = [
  inPath('namespace', 'Namespace of the group.'),
  inPath('name', 'Name of the group.'),
];

/** Which of a few lists a route is about. */
export const listInPath = (description: string, lists: readonly string[]) => ({
  ...inPath('list', description),
  schema: { type: 'string', enum: lists },
});

/** The registration that a route is about. */
export const responsibilityParameters = [
  inPath('namespace', 'Namespace of the Responsibility.'),
  inPath('name', 'Name of the Responsibility.'),
];

/** The concern that a route is about. */
export const concernParameter = inPath('concern', 'Id of the concern.');

/** How much of a list comes at once. */
export const limitParameter = (description: string) =>
  countParameter('limit', description, [1, 500]);

/** Where a list goes on, and how much of it comes at once. */
export const pageParameters = [
  limitParameter('How many items at most.'),
  textParameter('cursor', 'The nextCursor of the page before.'),
];

/** What every answer about the organisation says of itself. */
const asSeen = {
  partial: {
    type: 'boolean',
    description: 'True when permissions may leave things out.',
  },
  asOf: {
    type: 'string',
    format: 'date-time',
    description: 'When the catalog was read.',
  },
  titles: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Titles of the references that the answer names.',
  },
};

const page = {
  totalItems: { type: 'integer' },
  nextCursor: { type: 'string' },
};

/** The answers of a route; `items` names the schema of a list's items. */
export function answers(
  description: string,
  properties: Record<string, object>,
  options: { readonly paged?: boolean; readonly plain?: boolean } = {},
) {
  return {
    '200': {
      description,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              ...(options.plain ? {} : asSeen),
              ...(options.paged ? page : {}),
              ...properties,
            },
          },
        },
      },
    },
    '400': {
      description: 'The request is malformed; the message names the parameter.',
    },
    '401': { description: 'No credentials.' },
    '403': { description: 'Not permitted.' },
    '404': { description: 'It does not exist, or you may not see it.' },
    '503': { description: 'The catalog cannot be read at the moment.' },
  };
}
