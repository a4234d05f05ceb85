/** Owners as the hosts write them: `@user`, `@org/team`, `@@role`, an e-mail address. */
import type { CodeOwnersDialect } from './types';

const PART = /^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,254}$/;
const ROLE = /^@@(developer|maintainer|owner)s?$/i;
/** How many of a Bitbucket group are asked, and which. */
const SELECTION = /:(all|random(\(\d{1,4}\))?|least_busy(\(\d{1,4}\))?)$/;
const LONGEST = 320;

function isEmail(word: string): boolean {
  const at = word.indexOf('@');
  const host = word.slice(at + 1);
  return (
    at > 0 &&
    !host.includes('@') &&
    host.length > 0 &&
    /^[A-Za-z0-9.-]+$/.test(host) &&
    /^[A-Za-z0-9._%+'-]+$/.test(word.slice(0, at))
  );
}

/** Parts between slashes that a handle may have, besides the first. */
const DEPTH: Readonly<Record<CodeOwnersDialect, number>> = {
  github: 2,
  gitlab: 20,
  bitbucket: 2,
};

/** Reads one owner; absent for a word that the host does not take for one. */
export function parseOwner(
  word: string,
  dialect: CodeOwnersDialect,
): string | undefined {
  if (word.length > LONGEST) return undefined;
  if (dialect === 'gitlab' && ROLE.test(word)) return word.toLowerCase();
  const name = dialect === 'bitbucket' ? word.replace(SELECTION, '') : word;
  if (!name.startsWith('@')) return isEmail(name) ? name : undefined;
  const parts = name.slice(1).split('/');
  return parts.length <= DEPTH[dialect] && parts.every(part => PART.test(part))
    ? name
    : undefined;
}
