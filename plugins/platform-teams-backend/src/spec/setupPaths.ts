import { answers } from './parameters';

/** The first day. */
export const setupPaths = {
  '/setup': {
    get: {
      operationId: 'GetSetup',
      summary:
        'What the catalog suggests for the first day: work, the teams that could do it, and why.',
      responses: answers(
        'Organisations with their work, and what is answered today.',
        {
          registered: { type: 'boolean' },
          hasGroups: { type: 'boolean' },
          takenNames: { type: 'array', items: { type: 'string' } },
          suggestion: { type: 'object' },
          coverage: { type: 'object' },
        },
      ),
    },
  },
  '/setup/preview': {
    post: {
      operationId: 'PreviewSetup',
      summary:
        'How many required questions Responsibilities would answer. Nothing is stored.',
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
        'Questions needed, answered today and afterwards, by everyday group; or what is wrong with the text.',
        { preview: { type: 'object' } },
      ),
    },
  },
};
