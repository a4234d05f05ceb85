/** How a service is built, as JSON Schema. */
import type { JsonSchema } from '../../schema/JsonSchema';
import {
  absolutePath,
  commands,
  copies,
  line,
  list,
  ONE_LINE,
  osPackages,
  runtime,
  VARIABLE,
  variables,
} from './schemaParts';

/** `spec.build`. */
export const build: JsonSchema = {
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

/** `spec.dependencies`. */
export const dependencies: JsonSchema = {
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
