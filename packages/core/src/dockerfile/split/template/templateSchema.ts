/** The JSON Schema of a template's `template.yaml`. */
import { CONTRACT_API_VERSION } from '../contract/ContainerContract';
import type { JsonSchema } from '../schema/JsonSchema';
import { TEMPLATE_KIND } from './ContainerTemplate';

const ID = '^[a-z][a-z0-9-]{0,62}$';
const IMAGE = '^[A-Za-z0-9][A-Za-z0-9._/:{}@-]{0,400}$';

const image: JsonSchema = {
  type: 'string',
  description:
    'An image; {version}, {minor} and {build} stand for versions of the contract.',
  examples: ['node:{version}-bookworm-slim'],
  pattern: IMAGE,
};

const absolutePath: JsonSchema = {
  type: 'string',
  description: 'A path that begins with "/".',
  examples: ['/app'],
  maxLength: 1024,
  pattern: '^/[A-Za-z0-9._/{}@+-]*$',
};

const packageManager: JsonSchema = {
  type: 'string',
  description: 'The package manager of the image.',
  enum: ['apt', 'apk', 'none'],
};

const texts: JsonSchema = {
  type: 'object',
  maxProperties: 200,
  additionalProperties: {
    type: 'string',
    maxLength: 1024,
    pattern: '^[^\\p{Cc}]*$',
  },
};

const text: JsonSchema = {
  type: 'string',
  description: 'A few words for people, on one line.',
  examples: ['Node.js'],
  minLength: 1,
  maxLength: 400,
  pattern: '^[^\\p{Cc}]*$',
};

/** The JSON Schema of `template.yaml`. @public */
export const TEMPLATE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ContainerTemplate',
  description: "How the platform builds a runtime's container images.",
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  additionalProperties: false,
  properties: {
    apiVersion: { type: 'string', const: CONTRACT_API_VERSION },
    kind: { type: 'string', const: TEMPLATE_KIND },
    metadata: {
      type: 'object',
      description: 'The name of the template.',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: {
          type: 'string',
          description:
            'Small letters, digits and "-", beginning with a letter.',
          examples: ['node'],
          pattern: ID,
        },
        title: text,
        description: text,
      },
    },
    spec: {
      type: 'object',
      description: 'What the template is made of.',
      required: ['runtime', 'variants'],
      additionalProperties: false,
      properties: {
        runtime: {
          type: 'string',
          description: 'The runtime that contracts name.',
          examples: ['node'],
          pattern: ID,
        },
        versions: {
          type: 'array',
          description: 'Versions that the platform keeps.',
          examples: [['22', '24']],
          minItems: 1,
          maxItems: 50,
          items: {
            type: 'string',
            description: 'A version, in quotes.',
            examples: ['22'],
            pattern: '^[0-9]+(?:\\.[0-9]+)*$',
          },
        },
        versionParts: { type: 'integer', minimum: 1, maximum: 3 },
        workdir: absolutePath,
        user: {
          type: 'integer',
          description: 'The number of a user that is not root.',
          minimum: 1,
          maximum: 2147483647,
        },
        cache: {
          type: 'object',
          description: 'Folders to keep between builds, by program.',
          examples: [{ npm: ['/root/.npm'] }],
          maxProperties: 20,
          additionalProperties: {
            type: 'array',
            examples: [['/root/.npm']],
            maxItems: 10,
            items: absolutePath,
          },
        },
        install: {
          type: 'array',
          description: 'The usual command for a file that names libraries.',
          maxItems: 30,
          items: {
            type: 'object',
            required: ['file', 'run'],
            additionalProperties: false,
            properties: { file: text, run: text },
          },
        },
        dependencyPaths: {
          type: 'array',
          description: 'What the image needs of an install.',
          maxItems: 20,
          items: absolutePath,
        },
        crossBuild: {
          type: 'boolean',
          description: 'Whether the build can compile for another platform.',
        },
        defaultVariant: { type: 'string', pattern: ID, examples: ['debian'] },
        variants: {
          type: 'object',
          description: 'Pairs of images, by name.',
          examples: [
            {
              debian: {
                build: 'node:{version}-bookworm',
                final: 'node:{version}-bookworm-slim',
              },
            },
          ],
          maxProperties: 10,
          propertyNames: { type: 'string', pattern: ID },
          additionalProperties: {
            type: 'object',
            required: ['build', 'final'],
            additionalProperties: false,
            properties: {
              build: image,
              final: image,
              buildPackages: packageManager,
              finalPackages: packageManager,
              shell: { type: 'boolean' },
              nonRoot: { type: 'boolean' },
              builders: {
                type: 'object',
                maxProperties: 20,
                propertyNames: { type: 'string', pattern: ID },
                additionalProperties: image,
              },
            },
          },
        },
        digests: {
          type: 'object',
          description: 'Digests by image.',
          maxProperties: 500,
          additionalProperties: {
            type: 'string',
            description: 'A digest as your registry tells it.',
            examples: [`sha256:${'0123456789abcdef'.repeat(4)}`],
            pattern: '^sha256:[0-9a-f]{64}$',
          },
        },
        labels: texts,
        dockerfile: {
          type: 'string',
          description: 'A file of the folder.',
          examples: ['Dockerfile.liquid'],
          pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$',
        },
      },
    },
  },
};
