/** The JSON Schema of a contract: what editors complete, and what this program checks. */
import type { JsonSchema } from '../../schema/JsonSchema';
import { CONTRACT_API_VERSION, CONTRACT_KIND } from '../ContainerContract';
import { build, dependencies } from './buildSchema';
import { file, health, ports } from './runSchema';
import {
  absolutePath,
  list,
  ONE_LINE,
  osPackages,
  runtime,
  VARIABLE,
  variables,
  words,
} from './schemaParts';

const NAME = '^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$';

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
            description: 'The name of a label: letters, digits and [._/-].',
            examples: ['com.example.tier'],
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
