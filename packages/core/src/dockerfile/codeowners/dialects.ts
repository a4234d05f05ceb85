/** What the hosts' code owners files have in common, and what not. */
import type { CodeOwnersDialect } from './types';

/** The rules of one host. */
export interface DialectRules {
  /** The host's name for people. */
  readonly host: string;
  /** Bytes above which the host does not load the file. */
  readonly mostBytes: number;
  /** Whether `#` behind white space ends a line. */
  readonly inlineComments: boolean;
  readonly sections: boolean;
  /** Whether `!` excludes paths. */
  readonly exclusions: boolean;
  /** Whether `[a-z]` stands for a character. */
  readonly characterSets: boolean;
  /** Whether `\#` at the start of a line is a path. */
  readonly escapedHash: boolean;
  /** Whether one wrong owner makes the host ignore the line, rather than the owner. */
  readonly strictOwners: boolean;
}

const MEGABYTE = 1024 * 1024;

/** The rules by host. */
export const DIALECTS: Readonly<Record<CodeOwnersDialect, DialectRules>> = {
  github: {
    host: 'GitHub',
    mostBytes: 3 * MEGABYTE,
    inlineComments: true,
    sections: false,
    exclusions: false,
    characterSets: false,
    escapedHash: false,
    strictOwners: true,
  },
  gitlab: {
    host: 'GitLab',
    mostBytes: 3 * MEGABYTE,
    inlineComments: false,
    sections: true,
    exclusions: true,
    characterSets: true,
    escapedHash: true,
    strictOwners: false,
  },
  bitbucket: {
    host: 'Bitbucket',
    mostBytes: 3 * MEGABYTE,
    inlineComments: true,
    sections: false,
    exclusions: false,
    characterSets: false,
    escapedHash: false,
    strictOwners: false,
  },
};

const FOLDERS: ReadonlyMap<string, CodeOwnersDialect> = new Map([
  ['.github', 'github'],
  ['.gitlab', 'gitlab'],
  ['.bitbucket', 'bitbucket'],
]);

const SECTION_HEADING = /^\^?\[[^\]\n]{1,200}\](\[\d{1,9}\])?(\s|$)/m;

/**
 * Tells the dialect from where the file lies. At the root and in `docs/` several hosts look for it:
 * there, sections are GitLab's, and all else is read as GitHub's.
 * @public
 */
export function codeOwnersDialect(
  path: string,
  text: string,
): CodeOwnersDialect {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const known = FOLDERS.get(folders[folders.length - 1] ?? '');
  if (known) return known;
  return SECTION_HEADING.test(text) ? 'gitlab' : 'github';
}

/** The host whose rules a dialect follows, by its name for people. @public */
export function codeOwnersHost(dialect: CodeOwnersDialect): string {
  return DIALECTS[dialect].host;
}
