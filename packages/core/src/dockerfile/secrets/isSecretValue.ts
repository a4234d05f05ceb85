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
  '0',
  '1',
  'dummy',
  'placeholder',
  'unused',
]);

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

/** Whether the value of a secret-like variable can be the secret itself. */
export function isSecretValue(value: string): boolean {
  const bare = unquote(value);
  return (
    !NO_SECRETS.has(bare.toLowerCase()) && !isReference(bare) && !isPath(bare)
  );
}

/** Whether a value hands a variable on, as `ENV TOKEN=$TOKEN` does. */
export function isHandedOn(value: string): boolean {
  return unquote(value).startsWith('$');
}
