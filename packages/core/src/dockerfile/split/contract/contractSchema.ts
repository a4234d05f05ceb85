/** The JSON Schema of a contract: what editors complete, and what this program checks. */
import type { JsonSchema } from '../schema/JsonSchema';
import { CONTRACT_API_VERSION, CONTRACT_KIND } from './ContainerContract';

const NAME = '^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$';
const VARIABLE = '^[A-Za-z_][A-Za-z0-9_.]*$';
// A line break would begin a new instruction in the Dockerfile.
const ONE_LINE = '^[^\\p{Cc}\\u2028\\u2029]*$';
const PATH = '^(?!--)[^\\s\\p{Cc}"\'`$\\\\<]+$';
const ABSOLUTE = '^/[^\\s\\p{Cc}"\'`$\\\\<]*$';
const DURATION = '^(?:[0-9]+(?:\\.[0-9]+)?(?:h|ms|m|s|us|ns))+$';

const line = (description: string, example: string): JsonSchema => ({
  type: 'string',
  description,
  examples: [example],
  minLength: 1,
  maxLength: 4096,
  pattern: ONE_LINE,
});

const list = (
  items: JsonSchema,
  description: string,
  example: readonly unknown[],
): JsonSchema => ({
  type: 'array',
  description,
  examples: [example],
  maxItems: 200,
  items,
});

const path: JsonSchema = {
  type: 'string',
  description: 'A path without spaces, quotes and "$".',
  examples: ['dist'],
  maxLength: 1024,
  pattern: PATH,
};

const absolutePath: JsonSchema = {
  type: 'string',
  description: 'A path that begins with "/", without spaces, quotes and "$".',
  examples: ['/data'],
  maxLength: 1024,
  pattern: ABSOLUTE,
};

const osPackages = list(
  {
    type: 'string',
    description: 'The name of a package, with "=version" where it matters.',
    examples: ['tini'],
    maxLength: 128,
    pattern: '^[A-Za-z0-9][A-Za-z0-9+._:=~*-]*$',
  },
  'Packages of the operating system, by name.',
  ['tini'],
);

const variables = (description: string): JsonSchema => ({
  type: 'object',
  description,
  examples: [{ NODE_ENV: 'production' }],
  maxProperties: 300,
  propertyNames: {
    type: 'string',
    description:
      'The name of a variable: letters, digits and "_", beginning with no digit.',
    pattern: VARIABLE,
    maxLength: 128,
  },
  additionalProperties: {
    description: 'The value; put quotes around numbers with a point.',
    examples: ['production'],
    anyOf: [
      { type: 'string', maxLength: 4096, pattern: ONE_LINE },
      { type: 'integer' },
      { type: 'boolean' },
    ],
  },
});

const runtime: JsonSchema = {
  description: 'The runtime and its version, then a variant of the template.',
  examples: ['node 22', 'node 22 alpine'],
  type: 'string',
  maxLength: 100,
  pattern: '^[a-z][a-z0-9-]* [0-9]+(?:\\.[0-9]+)*(?: [a-z][a-z0-9-]*)?$',
};

const words = (description: string): JsonSchema => ({
  ...list(line('One word of the command.', 'node'), description, [
    'node',
    'dist/server.js',
  ]),
  minItems: 1,
});

const commands = list(
  line('A command of the shell, on one line.', 'npm run build'),
  'Commands of the shell, in order.',
  ['npm run build'],
);

const copy: JsonSchema = {
  description: 'A path of the repository, or source and target.',
  examples: ['package.json', { source: 'web', target: './' }],
  anyOf: [
    path,
    {
      type: 'object',
      required: ['source', 'target'],
      additionalProperties: false,
      properties: { source: path, target: path },
    },
  ],
};

const copies = list(copy, 'Files of the repository.', ['package.json']);

const file: JsonSchema = {
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

const ports: JsonSchema = {
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

const health: JsonSchema = {
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

const build: JsonSchema = {
  description: 'How the service is built: a command, several, or more of it.',
  examples: ['npm run build'],
  anyOf: [
    line('A command of the shell.', 'npm run build'),
    commands,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        runtime,
        workdir: absolutePath,
        args: {
          type: 'object',
          description: 'Build arguments with their defaults; null: without.',
          examples: [{ VERSION: 'dev' }],
          maxProperties: 100,
          propertyNames: { type: 'string', pattern: VARIABLE, maxLength: 128 },
          additionalProperties: {
            anyOf: [
              { type: 'string', maxLength: 4096, pattern: ONE_LINE },
              { type: 'integer' },
              { type: 'boolean' },
              { type: 'null' },
            ],
          },
        },
        env: variables('Settings of the build alone.'),
        osPackages,
        files: copies,
        commands,
      },
    },
  ],
};

const dependencies: JsonSchema = {
  description: 'The files that name the libraries, and how they are installed.',
  examples: [['package.json', 'package-lock.json']],
  anyOf: [
    { ...copies, minItems: 1 },
    {
      type: 'object',
      required: ['files'],
      additionalProperties: false,
      properties: {
        files: { ...copies, minItems: 1 },
        install: { ...commands, minItems: 1 },
        paths: list(absolutePath, 'What the service needs of the install.', [
          '/opt/venv',
        ]),
      },
    },
  ],
};

/** The JSON Schema of `container-contract.yaml`. @public */
export const CONTRACT_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ContainerContract',
  description: 'What a service asks of its container image.',
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  additionalProperties: false,
  properties: {
    apiVersion: { type: 'string', const: CONTRACT_API_VERSION },
    kind: { type: 'string', const: CONTRACT_KIND },
    metadata: {
      type: 'object',
      description: 'The name of the service.',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: {
          type: 'string',
          description: 'Letters, digits and [-_.], at most 63.',
          examples: ['checkout-api'],
          pattern: NAME,
        },
      },
    },
    spec: {
      type: 'object',
      description: 'What the image has to hold.',
      required: ['runtime'],
      additionalProperties: false,
      properties: {
        runtime,
        workdir: absolutePath,
        dependencies,
        build,
        files: list(file, 'What the image holds of the service.', ['dist']),
        osPackages,
        env: variables("Settings that are no secrets, as Score's variables."),
        secrets: list(
          {
            type: 'string',
            description: 'The name of a variable.',
            examples: ['PSP_API_KEY'],
            pattern: VARIABLE,
            maxLength: 128,
          },
          'Names of settings that the deployment gives.',
          ['PSP_API_KEY'],
        ),
        ports,
        volumes: list(absolutePath, 'Folders that outlive the container.', [
          '/data',
        ]),
        directories: list(absolutePath, 'Folders that the service writes to.', [
          '/var/cache/app',
        ]),
        labels: {
          type: 'object',
          description: 'Labels that do not come from the catalog.',
          maxProperties: 100,
          propertyNames: {
            type: 'string',
            pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
            maxLength: 256,
          },
          additionalProperties: {
            type: 'string',
            maxLength: 4096,
            pattern: ONE_LINE,
          },
        },
        start: {
          type: 'object',
          description: 'How the service starts.',
          additionalProperties: false,
          properties: {
            command: words('The entry point.'),
            args: words('What the entry point gets.'),
            stopSignal: {
              type: 'string',
              examples: ['SIGTERM'],
              description: 'The name or number of a signal.',
              pattern: '^(?:SIG[A-Z0-9+-]+|[0-9]{1,2})$',
            },
          },
        },
        health,
      },
    },
  },
};
