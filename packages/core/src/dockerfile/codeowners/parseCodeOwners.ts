/**
 * Reads a code owners file the way its host does: what the host ignores is ignored, and told.
 */
import { DIALECTS, type DialectRules } from './dialects';
import { parseOwner } from './parseOwner';
import {
  parseSectionHeading,
  type SectionHeading,
} from './parseSectionHeading';
import type {
  CodeOwners,
  CodeOwnersDialect,
  CodeOwnersEntry,
  CodeOwnersProblem,
  CodeOwnersSection,
} from './types';

interface OpenSection {
  readonly name: string | undefined;
  optional: boolean;
  approvals: number;
  defaults: readonly string[];
  readonly entries: CodeOwnersEntry[];
}

/** A line of words; a backslash before white space keeps a word together. */
function splitWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '\\' && at + 1 < line.length) {
      word += character + line[++at];
    } else if (character === ' ' || character === '\t') {
      if (word !== '') words.push(word);
      word = '';
    } else {
      word += character;
    }
  }
  if (word !== '') words.push(word);
  return words;
}

class Reader {
  readonly #dialect: CodeOwnersDialect;
  readonly #rules: DialectRules;
  readonly #problems: CodeOwnersProblem[] = [];
  readonly #sections = new Map<string, OpenSection>();
  #section: OpenSection;

  constructor(dialect: CodeOwnersDialect) {
    this.#dialect = dialect;
    this.#rules = DIALECTS[dialect];
    this.#section = {
      name: undefined,
      optional: false,
      approvals: 1,
      defaults: [],
      entries: [],
    };
    this.#sections.set('', this.#section);
  }

  read(text: string): CodeOwners {
    text.split('\n').forEach((line, at) => this.#line(line.trim(), at + 1));
    const sections = [...this.#sections.values()].map(
      ({ name, optional, approvals, entries }): CodeOwnersSection => ({
        name,
        optional,
        approvals,
        entries,
      }),
    );
    return { dialect: this.#dialect, sections, problems: this.#problems };
  }

  #line(text: string, line: number): void {
    if (text === '' || text.startsWith('#')) return;
    const heading = this.#rules.sections
      ? parseSectionHeading(text)
      : undefined;
    if (heading) this.#open(heading, line);
    else this.#entry(text, line);
  }

  /** Sections of one name are one, and required where one of them is. */
  #open({ name, optional, approvals, owners }: SectionHeading, line: number) {
    const key = name.toLowerCase();
    const defaults = this.#owners(owners, line) ?? [];
    const known = this.#sections.get(key);
    if (known) {
      known.optional &&= optional;
      known.approvals = Math.max(known.approvals, approvals);
      known.defaults = defaults;
      this.#section = known;
      return;
    }
    this.#section = { name, optional, approvals, defaults, entries: [] };
    this.#sections.set(key, this.#section);
  }

  #entry(text: string, line: number): void {
    const words = splitWords(text);
    const comment = this.#rules.inlineComments
      ? words.findIndex(word => word.startsWith('#'))
      : -1;
    const [first, ...rest] = comment === -1 ? words : words.slice(0, comment);
    const mistake = this.#patternMistake(first);
    if (mistake) {
      this.#problem(line, mistake);
      return;
    }
    const excludes = this.#rules.exclusions && first.startsWith('!');
    const pattern = excludes ? first.slice(1) : first;
    const named = this.#owners(rest, line);
    if (!named) return;
    const owners =
      rest.length === 0 && !excludes ? this.#section.defaults : named;
    this.#section.entries.push({
      line,
      pattern,
      excludes,
      owners: excludes ? [] : owners,
    });
  }

  #patternMistake(pattern: string): string | undefined {
    const { host, exclusions, characterSets, escapedHash } = this.#rules;
    if (!exclusions && pattern.startsWith('!')) {
      return `${host} does not take paths out with !. Give them a line of their own further down`;
    }
    if (!characterSets && /(^|[^\\])\[/.test(pattern)) {
      return `${host} knows no [ ] in paths. Write a line for each path`;
    }
    if (!escapedHash && pattern.startsWith('\\#')) {
      return `${host} takes no path that begins with #`;
    }
    return undefined;
  }

  /** The owners of a line; absent when one is wrong and the host ignores the line for it. */
  #owners(
    words: readonly string[],
    line: number,
  ): readonly string[] | undefined {
    const owners: string[] = [];
    // GitLab reads owners out of what looks like a comment, and nothing else.
    const comment = words.findIndex(word => word.startsWith('#'));
    for (const [at, word] of words.entries()) {
      const owner = parseOwner(word, this.#dialect);
      if (owner !== undefined) {
        if (!owners.includes(owner)) owners.push(owner);
        continue;
      }
      if (comment !== -1 && at >= comment) continue;
      const { host, strictOwners } = this.#rules;
      this.#problem(
        line,
        `${JSON.stringify(word.slice(0, 60))} is no owner that ${host} knows, so that it ignores ${strictOwners ? 'the line' : 'it'}`,
      );
      if (strictOwners) return undefined;
    }
    return owners;
  }

  #problem(line: number, message: string): void {
    this.#problems.push({ line, message });
  }
}

/**
 * Reads a code owners file. A file that its host would not load has no entries, and one problem.
 * @public
 */
export function parseCodeOwners(
  text: string,
  dialect: CodeOwnersDialect,
): CodeOwners {
  const { host, mostBytes } = DIALECTS[dialect];
  // Characters are bytes at least, and a file of this size is beyond any use.
  if (text.length > mostBytes) {
    const message = `The file is larger than ${mostBytes / 1024 / 1024} MB, and ${host} does not load it. Use wildcards to make it smaller`;
    return { dialect, sections: [], problems: [{ line: 1, message }] };
  }
  return new Reader(dialect).read(text);
}
