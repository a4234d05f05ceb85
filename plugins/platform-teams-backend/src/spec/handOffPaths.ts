import { answers, concernParameter, entityParameters } from './parameters';

/** What one team raises and another acts on. */
export const handOffPaths = {
  '/entities/by-name/{kind}/{namespace}/{name}/concerns/{concern}/hand-off': {
    post: {
      operationId: 'RaiseHandOff',
      summary:
        'Notifies the team that acts on what the team of a concern has found. The same is sent once in a window; needs platform-teams.handoff.create.',
      parameters: [...entityParameters, concernParameter],
      requestBody: {
        required: false,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: false,
              properties: {
                message: {
                  type: 'string',
                  maxLength: 1000,
                  description: 'What the acting team should know.',
                },
              },
            },
          },
        },
      },
      responses: {
        ...answers('Who was notified of what, with this request or before.', {
          entity: { type: 'string' },
          concern: { type: 'string' },
          raisedBy: { type: 'string' },
          actsOn: { type: 'string' },
          team: { type: 'string' },
          sent: { type: 'string', enum: ['now', 'before'] },
          raisedAt: { type: 'string', format: 'date-time' },
          notice: { type: 'object' },
        }),
        '409': {
          description:
            'There is nobody who hands off, nobody who acts, or the same is being sent.',
        },
        '429': {
          description: 'More than the limit; the message says until when.',
        },
        '503': {
          description:
            'The catalog cannot be read, or notifications cannot be sent, at the moment.',
        },
      },
    },
  },
};
