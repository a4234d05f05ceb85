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
import { filterDefinitions } from './filterSchema';

/** A JSON Schema, draft 2020-12 unless it says otherwise. @public */
export type ResponsibilitySchema = { readonly [keyword: string]: unknown };

const NAME = '^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$';
const NAMESPACE = '^[A-Za-z0-9][A-Za-z0-9-]{0,62}$';
const URL = '^(?:https?|mailto|tel|slack|msteams):\\S+$';
const DAY = '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';
const MOST_FILTERS = 50;
const TEAM = ['group', 'user'];
const TEXT = { type: 'string', pattern: '\\S' };

/** A reference; kinds are written in any case. */
function refPattern(kinds: readonly string[] = []): string {
  const anyCase = kinds.map(kind =>
    [...kind].map(one => `[${one}${one.toUpperCase()}]`).join(''),
  );
  const kind = anyCase.length > 0 ? anyCase.join('|') : '[A-Za-z][A-Za-z0-9]*';
  const name = '[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?';
  return `^(?:(?:${kind}):)?(?:[A-Za-z0-9][A-Za-z0-9-]*/)?${name}$`;
}

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
  return { type: 'array', minItems: 1, uniqueItems: true, description, items };
}

function ref(
  description: string,
  { example, kinds }: { readonly example: string; readonly kinds?: string[] },
): ResponsibilitySchema {
  return {
    type: 'string',
    pattern: refPattern(kinds),
    description,
    examples: [example],
  };
}

function refs(
  description: string,
  { example, kinds }: { readonly example: string; readonly kinds?: string[] },
): ResponsibilitySchema {
  const items = {
    type: 'string',
    pattern: refPattern(kinds),
    examples: [example],
  };
  return listOf(items, description);
}

const SELECTOR: ResponsibilitySchema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    entity: ref('One entity.', { example: 'component:default/checkout-api' }),
    system: ref('Everything in a system.', {
      example: 'checkout',
      kinds: ['system'],
    }),
    domain: ref('Everything in a domain, and in domains below it.', {
      example: 'payments',
      kinds: ['domain'],
    }),
    owner: ref('Everything that a group, or a group below it, owns.', {
      example: 'storefront',
      kinds: TEAM,
    }),
    filter: { $ref: '#/$defs/filter', description: 'Narrows down further.' },
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

function selectorsOf(description: string): ResponsibilitySchema {
  const list = listOf({ $ref: '#/$defs/selector' }, description);
  return {
    ...list,
    contains: { required: ['filter'] },
    minContains: 0,
    maxContains: MOST_FILTERS,
  };
}

function specSchema(vocabulary: Vocabulary): ResponsibilitySchema {
  const concern = { $ref: '#/$defs/concern' };
  return {
    type: 'object',
    additionalProperties: false,
    required: ['owner'],
    anyOf: [{ required: ['concerns'] }, { required: ['assists'] }],
    properties: {
      owner: ref('The accountable team.', {
        example: 'group:default/sre',
        kinds: TEAM,
      }),
      concerns: listOf(concern, 'What the team is asked about.'),
      assists: listOf(
        concern,
        'What the team helps with, without being accountable.',
      ),
      appliesTo: selectorsOf(
        'Where it holds: any of these. Left out: everywhere.',
      ),
      except: selectorsOf('Where it does not hold all the same.'),
      type: {
        ...oneOf(vocabulary.disciplines.values()),
        description: 'The discipline. Left out: that of its concerns.',
      },
      lifecycle: {
        ...TEXT,
        description:
          'Left out: production. Once deprecated, it answers nothing any more.',
        examples: ['production', 'experimental', 'deprecated'],
      },
      provides: refs('What the team runs for this, for others to build on.', {
        example: 'component:default/grafana',
      }),
      consulted: refs('Who is asked before a change.', {
        example: 'group:default/sre',
        kinds: TEAM,
      }),
      informed: refs('Who hears of a change.', {
        example: 'group:default/data-science',
        kinds: TEAM,
      }),
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
        { example: 'template:default/add-dashboard', kinds: ['template'] },
      ),
      reviewBy: {
        type: 'string',
        pattern: DAY,
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
          namespace: { type: 'string', pattern: NAMESPACE },
          title: { ...TEXT, description: 'What people read.' },
          description: { ...TEXT, description: 'One sentence.' },
          links: {
            type: 'array',
            description: 'Where the team is reached.',
            items: {
              type: 'object',
              required: ['url'],
              additionalProperties: false,
              properties: {
                url: { type: 'string', pattern: URL },
                title: TEXT,
                icon: TEXT,
                type: {
                  ...TEXT,
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
      ...filterDefinitions(),
    },
  };
}
