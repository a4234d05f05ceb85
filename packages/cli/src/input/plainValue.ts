import type { Document } from 'yaml';

/** The value of a YAML document, or why it has none. */
export type PlainValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

// More aliases than anybody writes by hand multiply into gigabytes.
const MOST_ALIASES = 100;

/**
 * Makes plain data of a YAML document. What could not be JSON has no value: a
 * catalog would not hold it, and a circle would be walked without end.
 */
export function plainValue(document: Document): PlainValue {
  const [error] = document.errors;
  if (error) {
    return {
      ok: false,
      reason: `not valid YAML: ${error.message.split('\n')[0]}`,
    };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    JSON.stringify(value);
    return { ok: true, value };
  } catch (cause) {
    const reason = String(cause).includes('Unresolved alias')
      ? 'it uses an alias (*) that no anchor (&) above it defines'
      : 'its aliases (*) repeat too much, or run in a circle';
    return { ok: false, reason };
  }
}
