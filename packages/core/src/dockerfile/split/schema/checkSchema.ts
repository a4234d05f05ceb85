/**
 * Checks a value against a schema and says each mistake for people. The exported schema is the one
 * that is checked against, so that an editor and this program never disagree.
 */
import {
  createIssue,
  joinWords,
  quote,
  type Issue,
  type IssuePath,
} from '../../../catalog/Issue';
import { nearest } from '../../../catalog/nearest';
import type { JsonSchema } from './JsonSchema';

/** Enough to act on; a file with more is another kind of file. */
const MOST_ISSUES = 50;

const TYPE_WORDS: Record<NonNullable<JsonSchema['type']>, string> = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'nothing',
  array: 'a list',
  object: 'keys and values',
};

type JsonType = keyof typeof TYPE_WORDS;

function typeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    case 'number':
      return Number.isInteger(value) ? 'integer' : undefined;
    default:
      return undefined;
  }
}

function expectedType(schema: JsonSchema): JsonType | undefined {
  return (
    schema.type ??
    (schema.const !== undefined || schema.enum ? 'string' : undefined)
  );
}

function exampleOf({ examples }: JsonSchema): string {
  if (!examples?.length) return '';
  return ` Write for example ${examples.map(one => JSON.stringify(one)).join(' or ')}.`;
}

class Checker {
  readonly issues: Issue[] = [];

  check(value: unknown, schema: JsonSchema, path: IssuePath): void {
    if (this.issues.length >= MOST_ISSUES) return;
    if (schema.anyOf) {
      this.#anyOf(value, schema, path);
      return;
    }
    const expected = expectedType(schema);
    if (expected && typeOf(value) !== expected) {
      this.#wrongType(value, [expected], { schema, path });
      return;
    }
    if (typeof value === 'string') this.#text(value, schema, path);
    else if (typeof value === 'number') this.#number(value, schema, path);
    else if (Array.isArray(value)) this.#list(value, schema, path);
    else if (typeof value === 'object' && value !== null)
      this.#object(value as Record<string, unknown>, schema, path);
  }

  #report(path: IssuePath, message: string, suggestion: string): void {
    const remedy = suggestion.trim() || 'Change it, or remove the line.';
    this.issues.push(createIssue(path, message, remedy));
  }

  #wrongType(
    value: unknown,
    expected: readonly JsonType[],
    at: { schema: JsonSchema; path: IssuePath },
  ): void {
    const words = joinWords(
      expected.map(type => TYPE_WORDS[type]),
      'or',
    );
    this.#report(
      at.path,
      `Expected ${words}, found ${quote(value)}.`,
      exampleOf(at.schema) || `Write ${words}.`,
    );
  }

  /** The alternatives differ by type: the one that fits says what else is wrong. */
  #anyOf(value: unknown, schema: JsonSchema, path: IssuePath): void {
    const alternatives = schema.anyOf ?? [];
    const type = typeOf(value);
    const fitting = alternatives.find(one => expectedType(one) === type);
    if (fitting) this.check(value, fitting, path);
    else
      this.#wrongType(
        value,
        alternatives.flatMap(one => expectedType(one) ?? []),
        { schema, path },
      );
  }

  #text(value: string, schema: JsonSchema, path: IssuePath): void {
    const choices = schema.const === undefined ? schema.enum : [schema.const];
    if (choices && !choices.includes(value)) {
      const [meant] = nearest(value, choices);
      this.#report(
        path,
        `${quote(value)} is not known here.`,
        `${meant && choices.length > 1 ? `Did you mean ${quote(meant)}? ` : ''}Write ${joinWords(choices, 'or')}.`,
      );
      return;
    }
    if (schema.minLength !== undefined && value.length < schema.minLength) {
      this.#report(path, 'The text is empty.', `${exampleOf(schema)}`);
      return;
    }
    if (schema.maxLength !== undefined && value.length > schema.maxLength) {
      this.#report(
        path,
        `The text has ${value.length} characters; at most ${schema.maxLength} are read.`,
        'Write less, or put it into a file.',
      );
      return;
    }
    // Patterns of our own schemas are linear and short.
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
      this.#report(
        path,
        `${quote(value)} cannot stand here.`,
        `${schema.description ?? ''}${exampleOf(schema)}`,
      );
    }
  }

  #number(value: number, schema: JsonSchema, path: IssuePath): void {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value >= minimum && value <= maximum) return;
    this.#report(
      path,
      `${value} is out of range.`,
      `Write a number from ${minimum} to ${maximum}.`,
    );
  }

  #list(value: readonly unknown[], schema: JsonSchema, path: IssuePath): void {
    const { minItems = 0, maxItems = Infinity, items } = schema;
    if (value.length < minItems) {
      this.#report(
        path,
        'The list is empty.',
        `${exampleOf(schema)} Or remove the line.`,
      );
    }
    if (value.length > maxItems) {
      this.#report(
        path,
        `The list has ${value.length} elements; at most ${maxItems} are read.`,
        'Write fewer.',
      );
      return;
    }
    const seen = new Set<string>();
    for (const [index, element] of value.entries()) {
      if (items) this.check(element, items, [...path, index]);
      const text = JSON.stringify(element);
      if (schema.uniqueItems && seen.has(text)) {
        this.#report(
          [...path, index],
          `${quote(element)} stands here twice.`,
          'Remove one of them.',
        );
      }
      seen.add(text);
    }
  }

  #object(
    value: Readonly<Record<string, unknown>>,
    schema: JsonSchema,
    path: IssuePath,
  ): void {
    const { properties = {}, required = [], additionalProperties } = schema;
    const known = Object.keys(properties);
    const keys = Object.keys(value);
    if (keys.length > (schema.maxProperties ?? Infinity)) {
      this.#report(
        path,
        `There are ${keys.length} keys; at most ${schema.maxProperties} are read.`,
        'Write fewer.',
      );
      return;
    }
    for (const key of required) {
      if (value[key] !== undefined) continue;
      this.#report(
        [...path, key],
        `${quote(key)} is missing.`,
        `${properties[key]?.description ?? 'Add it.'}${exampleOf(properties[key] ?? {})}`,
      );
    }
    for (const key of keys) {
      const at = [...path, key];
      const { propertyNames } = schema;
      if (Object.hasOwn(properties, key))
        this.check(value[key], properties[key], at);
      else if (typeof additionalProperties === 'object') {
        if (propertyNames) this.check(key, propertyNames, at);
        this.check(value[key], additionalProperties, at);
      } else if (additionalProperties === false) this.#unknown(key, known, at);
    }
  }

  #unknown(key: string, known: readonly string[], path: IssuePath): void {
    const [meant] = nearest(key, known);
    this.#report(
      path,
      `There is no key ${quote(key)} here.`,
      meant
        ? `Did you mean ${quote(meant)}?`
        : `Remove it; known keys are ${joinWords(known)}.`,
    );
  }
}

/** All that a schema finds wrong with a value; it never throws. */
export function checkSchema(
  value: unknown,
  schema: JsonSchema,
): readonly Issue[] {
  const checker = new Checker();
  checker.check(value, schema, []);
  return checker.issues;
}
