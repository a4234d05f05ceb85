/** Judges by its shape whether the value of a secret-like variable can be the secret itself. */

import { MASK } from './maskSource';

const NO_SECRETS = new Set([
  '',
  'true',
  'false',
  'yes',
  'no',
  'on',
  'off',
  'none',
  'null',
  'nil',
  'undefined',
  'enabled',
  'disabled',
  '0',
  '1',
  'dummy',
  'placeholder',
  'unused',
  'unset',
  'changeme',
  'changeit',
  'replaceme',
  'fixme',
  'todo',
  'example',
  'redacted',
  'notset',
  'notused',
  'tobereplaced',
]);

/** Beginnings of values that ask for one. */
const ASKING = [
  'your',
  'replace',
  'changeme',
  'insert',
  'putyour',
  'enteryour',
];

function unquote(value: string): string {
  const first = value[0];
  const quoted = (first === '"' || first === "'") && value.endsWith(first);
  return quoted && value.length > 1 ? value.slice(1, -1) : value;
}

/** Whether a value is made of a variable or a command alone, or stands for nothing. */
export function isReference(value: string): boolean {
  return (
    value.startsWith('$') ||
    value.startsWith('`') ||
    value.startsWith('%') ||
    value.startsWith('{{') ||
    value.startsWith('<') ||
    value.startsWith(MASK)
  );
}

/** Whether a value names a file instead of holding a secret. */
function isPath(value: string): boolean {
  return (
    (value.startsWith('/') ||
      value.startsWith('./') ||
      value.startsWith('~/')) &&
    !value.includes('=')
  );
}

/** Whether a value stands where a secret is to be put: `changeme`, `your-token-here`, `xxxx`. */
function isPlaceholder(value: string): boolean {
  if (value.length > 60) return false;
  const letters = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (NO_SECRETS.has(letters) && (letters !== '' || value.length < 2)) {
    return true;
  }
  if (/^[x*._-]+$/i.test(value)) return true;
  // `your-token-here` has separators; `yourname1` could be somebody's password.
  const separated = /[-_ .]/.test(value);
  return separated && ASKING.some(start => letters.startsWith(start));
}

/** Whether the value of a secret-like variable can be the secret itself. */
export function isSecretValue(value: string): boolean {
  const bare = unquote(value);
  return (
    !NO_SECRETS.has(bare.toLowerCase()) &&
    !isReference(bare) &&
    !isPath(bare) &&
    !isPlaceholder(bare)
  );
}

/** Whether a value hands a variable on, as `ENV TOKEN=$TOKEN` does. */
export function isHandedOn(value: string): boolean {
  return unquote(value).startsWith('$');
}

/** A value of which a part is meant; offsets are those of the whole. */
interface ValuePart {
  readonly start: number;
  readonly end: number;
}

/** The literal that `${NAME:-literal}` falls back to; `undefined` where there is none. */
export function fallbackOf(value: string): ValuePart | undefined {
  const quote = value[0] === '"' || value[0] === "'" ? 1 : 0;
  if (!value.startsWith('${', quote)) return undefined;
  let at = quote + 2;
  while (at < value.length && /[A-Za-z0-9_]/.test(value[at])) at++;
  if (value[at] === ':') at++;
  if (value[at] !== '-') return undefined;
  const start = at + 1;
  const end = value.indexOf('}', start);
  if (end === -1) return undefined;
  return isSecretValue(value.slice(start, end)) ? { start, end } : undefined;
}
