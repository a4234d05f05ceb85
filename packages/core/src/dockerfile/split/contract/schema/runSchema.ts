/** What runs and how it is reached, as JSON Schema. */
import type { JsonSchema } from '../../schema/JsonSchema';
import { path, words } from './schemaParts';

const DURATION = '^(?:[0-9]+(?:\\.[0-9]+)?(?:h|ms|m|s|us|ns))+$';

/** One of `spec.files`. */
export const file: JsonSchema = {
  description: 'A path, or source and target.',
  examples: ['dist', { source: 'dist', target: '/srv/www' }],
  anyOf: [
    path,
    {
      type: 'object',
      required: ['source'],
      additionalProperties: false,
      properties: {
        source: path,
        target: path,
        from: {
          type: 'string',
          description: 'What the build made, or the repository.',
          enum: ['build', 'context'],
        },
        mode: {
          type: 'string',
          description: 'Permissions as four octal digits, in quotes.',
          examples: ['0755'],
          pattern: '^0?[0-7]{3}$',
        },
      },
    },
  ],
};

const port: JsonSchema = { type: 'integer', minimum: 1, maximum: 65535 };

/** `spec.ports`. */
export const ports: JsonSchema = {
  description: "Ports that the service listens on: a list, or Score's map.",
  examples: [[8080], { http: { port: 8080 } }],
  anyOf: [
    {
      type: 'array',
      maxItems: 100,
      items: {
        description: 'A port.',
        examples: [8080, '53/udp'],
        anyOf: [
          port,
          {
            type: 'string',
            description: 'A port or a range, and the protocol.',
            examples: ['53/udp'],
            pattern: '^[0-9]{1,5}(?:-[0-9]{1,5})?(?:/(?:tcp|udp|sctp))?$',
          },
        ],
      },
    },
    {
      type: 'object',
      maxProperties: 100,
      additionalProperties: {
        type: 'object',
        required: ['port'],
        additionalProperties: false,
        properties: {
          port,
          targetPort: port,
          protocol: { type: 'string', enum: ['TCP', 'UDP', 'SCTP'] },
        },
      },
    },
  ],
};

const duration: JsonSchema = {
  type: 'string',
  description: 'A duration.',
  examples: ['30s'],
  pattern: DURATION,
};

/** `spec.health`. */
export const health: JsonSchema = {
  description: 'How to find out that the service still works.',
  examples: [{ httpGet: { path: '/healthz', port: 8080 } }],
  anyOf: [
    { type: 'string', const: 'none' },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        httpGet: {
          type: 'object',
          description: 'Asked for by the deployment.',
          required: ['path', 'port'],
          additionalProperties: false,
          properties: {
            path: {
              type: 'string',
              examples: ['/healthz'],
              description: 'A path that begins with "/".',
              maxLength: 1024,
              pattern: '^/[^\\s\\p{Cc}]*$',
            },
            port,
          },
        },
        exec: {
          type: 'object',
          description: 'Run by the container runtime.',
          required: ['command'],
          additionalProperties: false,
          properties: { command: words('The command that checks.') },
        },
        interval: duration,
        timeout: duration,
        startPeriod: duration,
        startInterval: duration,
        retries: { type: 'integer', minimum: 0, maximum: 1000 },
      },
    },
  ],
};
