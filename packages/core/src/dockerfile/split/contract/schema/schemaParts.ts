/** Pieces that the schema of a contract is made of. */
import type { JsonSchema } from '../../schema/JsonSchema';

/** The name of a variable. */
export const VARIABLE = '^[A-Za-z_][A-Za-z0-9_.]*$';

/** One line of text: a line break would begin a new instruction in the Dockerfile. */
export const ONE_LINE = '^[^\\p{Cc}\\u2028\\u2029]*$';

const PATH = '^(?!--)[^\\s\\p{Cc}"\'`$\\\\<]+$';
const ABSOLUTE = '^/[^\\s\\p{Cc}"\'`$\\\\<]*$';

/** A text on one line. */
export const line = (description: string, example: string): JsonSchema => ({
  type: 'string',
  description,
  examples: [example],
  minLength: 1,
  maxLength: 4096,
  pattern: ONE_LINE,
});

/** A list of a size that somebody writes by hand. */
export const list = (
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

/** A path of the repository. */
export const path: JsonSchema = {
  type: 'string',
  description: 'A path without spaces, quotes and "$".',
  examples: ['dist'],
  maxLength: 1024,
  pattern: PATH,
};

/** A path from the root. */
export const absolutePath: JsonSchema = {
  type: 'string',
  description: 'A path that begins with "/", without spaces, quotes and "$".',
  examples: ['/data'],
  maxLength: 1024,
  pattern: ABSOLUTE,
};

/** Packages by name. */
export const osPackages = list(
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

/** Variables in the shape of Score's. */
export const variables = (description: string): JsonSchema => ({
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

/** `node 22 alpine`. */
export const runtime: JsonSchema = {
  description: 'The runtime and its version, then a variant of the template.',
  examples: ['node 22', 'node 22 alpine'],
  type: 'string',
  maxLength: 100,
  pattern: '^[a-z][a-z0-9-]* [0-9]+(?:\\.[0-9]+)*(?: [a-z][a-z0-9-]*)?$',
};

/** A command in exec form. */
export const words = (description: string): JsonSchema => ({
  ...list(line('One word of the command.', 'node'), description, [
    'node',
    'dist/server.js',
  ]),
  minItems: 1,
});

/** Commands of the shell. */
export const commands = list(
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

/** Files of the repository. */
export const copies = list(copy, 'Files of the repository.', ['package.json']);
