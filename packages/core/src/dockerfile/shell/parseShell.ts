/**
 * The one place that knows the shell parser. It is loaded with the first script and not before, so
 * that a program that never looks into a RUN does not pay for it.
 */
import type { parse } from 'unbash';
import { DOCKERFILE_LIMITS } from '../limits';
import { nestingDepth } from './nestingDepth';
import { readCommands } from './readCommands';
import type { ShellScript } from './ShellScript';

let loaded: typeof parse | undefined;

function load(): typeof parse {
  // A static import would load the parser with this package; `import()` would make every caller wait.
  loaded ??= (require('unbash') as { parse: typeof parse }).parse;
  return loaded;
}

/** Parses a script, within bounds. */
export function parseShell(text: string): ShellScript {
  if (text.length > DOCKERFILE_LIMITS.scriptLength) {
    return {
      ok: false,
      reason: `The script is longer than ${DOCKERFILE_LIMITS.scriptLength / 1024} kB`,
    };
  }
  const { nesting } = DOCKERFILE_LIMITS;
  // Each level takes a bracket, or a word such as `if` and a space.
  const level = text.includes('(') || text.includes('{') ? 1 : 3;
  if (text.length > nesting * level && nestingDepth(text) > nesting) {
    return {
      ok: false,
      reason: `The script nests deeper than ${nesting} levels`,
    };
  }
  const script = load()(text);
  return {
    ok: true,
    commands: readCommands(script),
    complete: !script.errors?.length,
  };
}
