/**
 * Backstage's predicates as a JSON Schema, so that an editor underlines an
 * operator that there is not before anybody has saved the file.
 */
import type { ResponsibilitySchema } from './responsibilityJsonSchema';

const VALUE: ResponsibilitySchema = { type: ['string', 'number', 'boolean'] };
const ROOT = '^(?:apiVersion|kind|metadata|spec|relations)(?:\\.|$)';
const FILTERS = { type: 'array', minItems: 1 };

function onlyOperator(
  operator: string,
  value: ResponsibilitySchema,
): ResponsibilitySchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: [operator],
    properties: { [operator]: value },
  };
}

function logic(self: string): ResponsibilitySchema {
  const filters = { ...FILTERS, items: { $ref: self } };
  return {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: false,
    properties: {
      $all: { ...filters, description: 'All of these.' },
      $any: { ...filters, description: 'At least one of these.' },
      $not: { $ref: self, description: 'Not this.' },
    },
  };
}

/** Conditions by field: either these, or one logical operator. */
function filter(
  self: string,
  fields: ResponsibilitySchema,
): ResponsibilitySchema {
  return {
    if: {
      type: 'object',
      propertyNames: { not: { pattern: '^\\$' } },
    },
    then: { type: 'object', minProperties: 1, ...fields },
    else: logic(self),
  };
}

/** The definitions that a filter is made of; `#/$defs/filter` is the whole. @internal */
export function filterDefinitions(): ResponsibilitySchema {
  const condition = { $ref: '#/$defs/condition' };
  return {
    filter: {
      description:
        "In Backstage's own predicate language: { kind: Component, spec.type: service }.",
      ...filter('#/$defs/filter', {
        additionalProperties: false,
        patternProperties: { [ROOT]: condition },
      }),
    },
    element: filter('#/$defs/element', { additionalProperties: condition }),
    condition: {
      description: 'A value, or one of $in, $exists, $contains and $hasPrefix.',
      anyOf: [
        VALUE,
        onlyOperator('$in', { ...FILTERS, items: VALUE }),
        onlyOperator('$exists', { type: 'boolean' }),
        onlyOperator('$hasPrefix', { type: 'string', minLength: 1 }),
        onlyOperator('$contains', {
          anyOf: [VALUE, { $ref: '#/$defs/element' }],
        }),
      ],
    },
  };
}
