/**
 * A JSON Schema of a Responsibility for editors: completion, hovers and squiggles while somebody
 * types. It knows the organisation's own vocabulary. What a schema cannot say, such as whether a
 * date exists, {@link parseResponsibility} says, which stays the judge.
 */
import type { Vocabulary } from '../../vocabulary/types';
import {
  RESPONSIBILITY_API_VERSION,
  RESPONSIBILITY_KIND,
} from '../parseResponsibility';

/** A JSON Schema, draft 2020-12 unless it says otherwise. @public */
export type ResponsibilitySchema = { readonly [keyword: string]: unknown };

const NAME = '^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$';
const REF = '^(?:[A-Za-z]+:)?(?:[A-Za-z0-9_.-]+/)?[A-Za-z0-9_.-]+$';

function oneOf(
  words: Iterable<{
    readonly id: string;
    readonly title: string;
    readonly description: string;
  }>,
): ResponsibilitySchema {
  return {
    oneOf: [...words].map(({ id, title, description }) => ({
      const: id,
      title,
      description,
    })),
  };
}

function listOf(
  items: ResponsibilitySchema,
  description: string,
): ResponsibilitySchema {
  return { type: 'array', uniqueItems: true, description, items };
}

function ref(description: string, example: string): ResponsibilitySchema {
  return { type: 'string', pattern: REF, description, examples: [example] };
}

function refs(description: string, example: string): ResponsibilitySchema {
  return listOf(
    { type: 'string', pattern: REF, examples: [example] },
    description,
  );
}

const SELECTOR: ResponsibilitySchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    entity: ref('One entity.', 'component:default/checkout-api'),
    system: ref('Everything in a system, and in systems below it.', 'checkout'),
    domain: ref('Everything in a domain, and in domains below it.', 'payments'),
    owner: ref(
      'Everything that a group, or a group below it, owns.',
      'storefront',
    ),
    filter: {
      description:
        "Narrows down further, in Backstage's own predicate language: { kind: Component, spec.type: service }.",
      type: ['object', 'string', 'number', 'boolean'],
    },
  },
  // At most one scope; to narrow one down there is the filter.
  allOf: [
    ['entity', 'system'],
    ['entity', 'domain'],
    ['entity', 'owner'],
    ['system', 'domain'],
    ['system', 'owner'],
    ['domain', 'owner'],
  ].map(required => ({ not: { required } })),
};

function specSchema(vocabulary: Vocabulary): ResponsibilitySchema {
  const concern = { $ref: '#/$defs/concern' };
  const selectors = { $ref: '#/$defs/selector' };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['owner'],
    anyOf: [{ required: ['concerns'] }, { required: ['assists'] }],
    properties: {
      owner: ref('The accountable team.', 'group:default/sre'),
      concerns: {
        ...listOf(concern, 'What the team is asked about.'),
        minItems: 1,
      },
      assists: {
        ...listOf(
          concern,
          'What the team helps with, without being accountable.',
        ),
        minItems: 1,
      },
      appliesTo: {
        ...listOf(
          selectors,
          'Where it holds: any of these. Left out: everywhere.',
        ),
        minItems: 1,
      },
      except: listOf(selectors, 'Where it does not hold all the same.'),
      type: {
        ...oneOf(vocabulary.disciplines.values()),
        description: 'The discipline. Left out: that of its concerns.',
      },
      lifecycle: {
        type: 'string',
        description:
          'Left out: production. Once deprecated, it answers nothing any more.',
        examples: ['production', 'experimental', 'deprecated'],
      },
      provides: refs(
        'What the team runs for this, for others to build on.',
        'component:default/grafana',
      ),
      consulted: refs('Who is asked before a change.', 'group:default/sre'),
      informed: refs('Who hears of a change.', 'group:default/data-science'),
      mustNotChange: listOf(
        concern,
        'The boundary: the team finds when and how these are broken, and never changes them.',
      ),
      handsOffTo: {
        ...concern,
        description:
          'When this team raises the alert, whoever is accountable for this acts.',
      },
      automatedBy: refs(
        'Templates by which developers start recurring work themselves.',
        'template:default/add-dashboard',
      ),
      reviewBy: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'The day by which the team looks at this again.',
        examples: ['2027-03-31'],
      },
    },
  };
}

/**
 * The JSON Schema of a Responsibility in an organisation's own words.
 *
 * @public
 */
export function responsibilityJsonSchema(
  vocabulary: Vocabulary,
): ResponsibilitySchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: RESPONSIBILITY_KIND,
    description:
      'For these concerns, on these entities, ask this team: written by the team, kept in the catalog.',
    type: 'object',
    additionalProperties: false,
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { const: RESPONSIBILITY_API_VERSION },
      kind: { const: RESPONSIBILITY_KIND },
      metadata: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', pattern: NAME },
          namespace: { type: 'string' },
          title: { type: 'string', description: 'What people read.' },
          description: { type: 'string', description: 'One sentence.' },
          links: {
            type: 'array',
            description: 'Where the team is reached.',
            items: {
              type: 'object',
              required: ['url'],
              properties: {
                url: { type: 'string' },
                title: { type: 'string' },
                type: {
                  type: 'string',
                  examples: ['chat', 'mail', 'ticket', 'pager', 'docs'],
                },
              },
            },
          },
        },
      },
      spec: specSchema(vocabulary),
      relations: {},
      status: {},
    },
    $defs: {
      concern: oneOf(vocabulary.concerns.values()),
      selector: SELECTOR,
    },
  };
}
