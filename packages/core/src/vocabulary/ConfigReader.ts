/**
 * Reads values of app-config that may be anything, and collects what is wrong
 * with them instead of stopping at the first mistake.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import { checkPredicate } from '../catalog/checkPredicate';
import {
  createIssue,
  quote,
  type Issue,
  type IssuePath,
} from '../catalog/Issue';
import { nearest } from '../catalog/nearest';

/** A reader of one configuration. @internal */
export class ConfigReader {
  readonly #prefix: IssuePath;
  readonly #issues: Issue[] = [];

  constructor(prefix: IssuePath) {
    this.#prefix = prefix;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  report(path: IssuePath, message: string, suggestion: string): void {
    this.#issues.push(
      createIssue([...this.#prefix, ...path], message, suggestion),
    );
  }

  /** An object; with `known`, any other key in it is an issue. */
  object(
    value: unknown,
    path: IssuePath,
    known?: readonly string[],
  ): Record<string, unknown> | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.report(
        path,
        `Expected an object here, found ${quote(value)}.`,
        'Write keys and values.',
      );
      return undefined;
    }
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(known ? object : {})) {
      if (known?.includes(key)) continue;
      const [meant] = nearest(key, known ?? []);
      this.report(
        [...path, key],
        `There is no setting ${quote(key)} here.`,
        `${meant ? `Did you mean ${quote(meant)}? ` : ''}Known here: ${known?.join(', ')}.`,
      );
    }
    return object;
  }

  text(value: unknown, path: IssuePath): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim()) return value;
    this.report(
      path,
      `Expected a text here, found ${quote(value)}.`,
      'Write one or more words.',
    );
    return undefined;
  }

  words(value: unknown, path: IssuePath): readonly string[] | undefined {
    if (value === undefined) return undefined;
    if (
      Array.isArray(value) &&
      value.every(word => typeof word === 'string' && word.trim())
    ) {
      return value as string[];
    }
    this.report(
      path,
      `Expected a list of words here, found ${quote(value)}.`,
      'Write for example [one, two].',
    );
    return undefined;
  }

  choice<T extends string>(
    value: unknown,
    path: IssuePath,
    allowed: readonly T[],
  ): T | undefined {
    if (value === undefined) return undefined;
    const found = allowed.find(option => option === value);
    if (found === undefined) {
      this.report(
        path,
        `${quote(value)} is none of the values allowed here.`,
        `Use one of ${allowed.join(', ')}.`,
      );
    }
    return found;
  }

  /** A predicate, or `false` for "none". */
  predicate(
    value: unknown,
    path: IssuePath,
  ): FilterPredicate | false | undefined {
    if (value === undefined || value === false) return value;
    const issues = checkPredicate(value, [...this.#prefix, ...path]);
    this.#issues.push(...issues);
    return issues.length > 0 ? undefined : (value as FilterPredicate);
  }
}
