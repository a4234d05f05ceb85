/**
 * What SARIF 2.1.0 asks of the objects that are written here: their properties, which of them have
 * to be there, and the values that the standard lists. Nothing else may be in them.
 */

const TEXT = { type: 'string', minLength: 1 };
const LINE = { type: 'integer', minimum: 1 };
const INDEX = { type: 'integer', minimum: -1 };
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };
const TEXTS = { type: 'object', additionalProperties: { type: 'string' } };
const TAGS = { type: 'array', items: TEXT, uniqueItems: true };

function object(
  properties: Record<string, object>,
  required: readonly string[] = [],
): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: object): object {
  return { type: 'array', items };
}

const PROPERTIES = { type: 'object', properties: { tags: TAGS } };
const MESSAGE = object({ text: TEXT }, ['text']);
const MULTIFORMAT = object({ text: TEXT, markdown: TEXT }, ['text']);
const LOCATION = object({
  physicalLocation: object(
    {
      artifactLocation: object({
        // A relative reference that combines with its base.
        uri: { type: 'string', pattern: '^[^/\\\\:?#\\s][^\\\\:?#\\s]*$' },
        uriBaseId: TEXT,
      }),
      region: object({ startLine: LINE, endLine: LINE }, ['startLine']),
    },
    ['artifactLocation'],
  ),
});

const RULE = object(
  {
    id: TEXT,
    name: TEXT,
    shortDescription: MULTIFORMAT,
    fullDescription: MULTIFORMAT,
    help: MULTIFORMAT,
    helpUri: { type: 'string', pattern: '^https://' },
    defaultConfiguration: object({ level: LEVEL }),
    properties: PROPERTIES,
  },
  ['id', 'help', 'shortDescription', 'defaultConfiguration'],
);

const RESULT = object(
  {
    ruleId: TEXT,
    ruleIndex: INDEX,
    level: LEVEL,
    message: MESSAGE,
    locations: { ...list(LOCATION), minItems: 1 },
    partialFingerprints: TEXTS,
    suppressions: list(
      object(
        { kind: { enum: ['inSource', 'external'] }, justification: TEXT },
        ['kind'],
      ),
    ),
    properties: PROPERTIES,
  },
  ['message', 'ruleId', 'locations', 'partialFingerprints'],
);

const NOTIFICATION = object(
  { level: LEVEL, message: MESSAGE, locations: list(LOCATION) },
  ['message'],
);

const RUN = object(
  {
    tool: object(
      {
        driver: object(
          {
            name: TEXT,
            semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
            informationUri: TEXT,
            rules: { ...list(RULE), uniqueItems: true },
          },
          ['name'],
        ),
      },
      ['driver'],
    ),
    automationDetails: object({ id: { type: 'string', pattern: '/$' } }),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: {
      type: 'object',
      additionalProperties: object({ uri: TEXT, description: MESSAGE }),
    },
    invocations: list(
      object(
        {
          executionSuccessful: { type: 'boolean' },
          toolExecutionNotifications: list(NOTIFICATION),
        },
        ['executionSuccessful'],
      ),
    ),
    results: list(RESULT),
  },
  ['tool'],
);

/** The schema of a log. */
export const SARIF_SCHEMA = object(
  {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: list(RUN),
  },
  ['version', 'runs'],
);
