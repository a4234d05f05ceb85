import {
  responsibilityJsonSchema,
  type ResponsibilitySchema,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import type { JsonObject } from '@backstage/types';

// What a layer may not say at this place, and what the catalog's validator
// of draft 7 does not know.
const NOT_HERE = ['anyOf', 'allOf', 'contains', 'minContains', 'maxContains'];
const FILTER: ResponsibilitySchema = {
  type: 'object',
  description:
    "A filter in Backstage's own predicate language, for example { kind: Component, spec.type: ml-model }.",
};

/**
 * The schema of `spec` as the described model takes it: that of the editors,
 * without references and without what only the processor judges.
 */
export function specSchema(vocabulary: Vocabulary): JsonObject {
  const { properties, $defs } = responsibilityJsonSchema(vocabulary) as {
    readonly properties: { readonly spec: ResponsibilitySchema };
    readonly $defs: Readonly<Record<string, ResponsibilitySchema>>;
  };
  const definitions: Readonly<Record<string, ResponsibilitySchema>> = {
    concern: { type: 'string', enum: [...vocabulary.concerns.keys()] },
    selector: $defs.selector,
    filter: FILTER,
  };
  return inline(properties.spec, definitions) as JsonObject;
}

function inline(
  value: unknown,
  definitions: Readonly<Record<string, ResponsibilitySchema>>,
): unknown {
  if (Array.isArray(value)) return value.map(one => inline(one, definitions));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as ResponsibilitySchema;
  const named =
    typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : {};
  return Object.fromEntries(
    Object.entries({ ...named, ...rest })
      .filter(([keyword]) => !NOT_HERE.includes(keyword))
      .map(([keyword, one]) => [keyword, inline(one, definitions)]),
  );
}
