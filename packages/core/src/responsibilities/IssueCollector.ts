/**
 * Reads the parts of a Responsibility that somebody wrote by hand, and keeps
 * one issue for each mistake: a value that could not be read is reported once
 * and then treated as absent.
 */
import { completeRef, parseRef } from '../catalog/entityRef';
import {
  createIssue,
  joinWords,
  quote,
  type Issue,
  type IssuePath,
} from '../catalog/Issue';
import { nearest } from '../catalog/nearest';
import type { Vocabulary } from '../vocabulary/types';

// What somebody writes by hand is far below; what is above would hold up the
// catalog that checks it.
const LONGEST_LIST = 1_000;
const MOST_UNKNOWN_KEYS = 20;

/** Which references a field takes. @internal */
export interface RefRule {
  readonly defaultKind: string;
  /** Kinds that are allowed; absent: any. */
  readonly kinds?: readonly string[];
  /** An example of a right value. */
  readonly example: string;
}

/** Reads values and collects what is wrong with them. @internal */
export class IssueCollector {
  readonly #issues: Issue[] = [];
  readonly #namespace: string;
  readonly #vocabulary: Vocabulary;

  constructor(namespace: string, vocabulary: Vocabulary) {
    this.#namespace = namespace;
    this.#vocabulary = vocabulary;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  report(path: IssuePath, message: string, suggestion: string): undefined {
    this.#issues.push(createIssue(path, message, suggestion));
    return undefined;
  }

  take(issues: readonly Issue[]): boolean {
    this.#issues.push(...issues);
    return issues.length === 0;
  }

  object(
    value: unknown,
    path: IssuePath,
    known: readonly string[],
  ): Readonly<Record<string, unknown>> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.report(
        path,
        `Expected an object, found ${quote(value)}.`,
        `Write keys and values; known keys are ${known.join(', ')}.`,
      );
    }
    const unknown = Object.keys(value).filter(key => !known.includes(key));
    for (const key of unknown.slice(0, MOST_UNKNOWN_KEYS)) {
      const [meant] = nearest(key, known);
      this.report(
        [...path, key],
        `There is no key ${quote(key)} here.`,
        meant
          ? `Did you mean ${quote(meant)}?`
          : `Remove it; known keys are ${known.join(', ')}.`,
      );
    }
    const more = unknown.length - MOST_UNKNOWN_KEYS;
    if (more > 0) {
      this.report(
        path,
        `There are ${more} more keys here that nobody reads.`,
        `Remove them; known keys are ${known.join(', ')}.`,
      );
    }
    return value as Record<string, unknown>;
  }

  text(value: unknown, path: IssuePath, example: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim()) return value;
    return this.report(
      path,
      `Expected a text, found ${value === '' ? 'an empty one' : quote(value)}.`,
      `Write for example ${example}.`,
    );
  }

  /** A list whose elements are read one by one; those that fail are left out, as are repetitions. */
  list<T>(
    value: unknown,
    path: IssuePath,
    options: {
      readonly example: string;
      readonly read: (element: unknown, path: IssuePath) => T | undefined;
    },
  ): readonly T[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return this.report(
        path,
        `Expected a list, found ${quote(value)}.`,
        `Write for example ${options.example}.`,
      );
    }
    if (value.length === 0) {
      return this.report(
        path,
        'The list is empty.',
        `Write for example ${options.example}, or remove the line.`,
      );
    }
    if (value.length > LONGEST_LIST) {
      return this.report(
        path,
        `The list has ${value.length} elements; at most ${LONGEST_LIST} are read.`,
        'Name a system, a domain or an owner, or use a filter, instead of each entity.',
      );
    }
    const elements: T[] = [];
    for (const [index, element] of value.entries()) {
      const read = options.read(element, [...path, index]);
      if (read === undefined) continue;
      if (typeof read === 'string' && elements.includes(read)) {
        this.report(
          [...path, index],
          `${quote(element)} stands here twice.`,
          'Remove one of them.',
        );
        continue;
      }
      elements.push(read);
    }
    return elements;
  }

  ref(value: unknown, path: IssuePath, rule: RefRule): string | undefined {
    if (typeof value !== 'string') {
      return this.report(
        path,
        `Expected a reference to an entity, found ${quote(value)}.`,
        Array.isArray(value)
          ? `Name exactly one, for example ${rule.example}.`
          : `Write for example ${rule.example}.`,
      );
    }
    const context = {
      defaultKind: rule.defaultKind,
      defaultNamespace: this.#namespace,
    };
    const parts = parseRef(value, context);
    if (!parts) {
      return this.report(
        path,
        `${quote(value)} is no reference to an entity.`,
        `Write kind:namespace/name, for example ${rule.example}.`,
      );
    }
    if (rule.kinds && !rule.kinds.includes(parts.kind)) {
      return this.report(
        path,
        `${quote(value)} is a ${parts.kind}, but a ${joinWords(rule.kinds, 'or')} is needed here.`,
        `Write for example ${rule.example}.`,
      );
    }
    return completeRef(value, context);
  }

  concern(value: unknown, path: IssuePath): string | undefined {
    return this.#known(value, path, {
      what: 'concern',
      known: this.#vocabulary.concerns,
      words: concern => [concern.id, concern.title, ...concern.keywords],
    });
  }

  discipline(value: unknown, path: IssuePath): string | undefined {
    return this.#known(value, path, {
      what: 'discipline',
      known: this.#vocabulary.disciplines,
      words: discipline => [discipline.id, discipline.title],
    });
  }

  #known<T extends { readonly id: string }>(
    value: unknown,
    path: IssuePath,
    options: {
      readonly what: string;
      readonly known: ReadonlyMap<string, T>;
      readonly words: (entry: T) => readonly string[];
    },
  ): string | undefined {
    const { what, known, words } = options;
    if (typeof value === 'string' && known.has(value)) return value;
    if (typeof value !== 'string') {
      return this.report(
        path,
        `Expected a ${what}, found ${quote(value)}.`,
        `Write one of ${[...known.keys()].slice(0, 5).join(', ')}, ...`,
      );
    }
    const meant = nearestKnown(value, [...known.values()], words);
    return this.report(
      path,
      `There is no ${what} ${quote(value)}.`,
      meant.length > 0
        ? `Did you mean ${joinWords(meant.map(quote), 'or')}?`
        : `Known are ${[...known.keys()].join(', ')}; more can be added under platformTeams.vocabulary in app-config.`,
    );
  }
}

/** Ids first; if none is near, what people call it: "pager" for on-call. */
function nearestKnown<T extends { readonly id: string }>(
  value: string,
  known: readonly T[],
  words: (entry: T) => readonly string[],
): readonly string[] {
  const byId = nearest(
    value,
    known.map(({ id }) => id),
  );
  if (byId.length > 0) return byId;
  const wanted = value.toLowerCase();
  return known
    .filter(entry => words(entry).some(word => word.toLowerCase() === wanted))
    .map(({ id }) => id)
    .slice(0, 3);
}
