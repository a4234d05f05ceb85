/** Filters as people type them: YAML, in which `kind: Component` is enough. */
import type { FilterPredicate } from '@backstage/filter-predicates';
import { parse, stringify } from 'yaml';

/** A filter, or why the text is none. @public */
export type PredicateRead =
  | { readonly ok: true; readonly filter: FilterPredicate | undefined }
  | { readonly ok: false; readonly message: string };

/** Reads a filter; whether its operators exist is for the check of the whole to say. @public */
export function readPredicate(text: string): PredicateRead {
  if (!text.trim()) return { ok: true, filter: undefined };
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 100 });
  } catch {
    return {
      ok: false,
      message: 'This is no YAML. Write kind: Component, one field a line.',
    };
  }
  return typeof value === 'object' && value !== null
    ? { ok: true, filter: value as FilterPredicate }
    : {
        ok: false,
        message: 'A filter names fields and values: kind: Component.',
      };
}

/** A filter as text to edit. @public */
export function writePredicate(filter: FilterPredicate | undefined): string {
  return filter === undefined ? '' : stringify(filter).trimEnd();
}
