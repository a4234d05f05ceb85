/** Whom the host asks for a path. */
import { matchPath } from './matchPath';
import type {
  CodeOwners,
  CodeOwnersEntry,
  CodeOwnersMatch,
  CodeOwnersSection,
} from './types';

/** The last entry that means the path; a path that was excluded stays so. */
function decide(
  { entries }: CodeOwnersSection,
  means: (entry: CodeOwnersEntry) => boolean,
): CodeOwnersEntry | undefined {
  const excluded = entries.some(entry => entry.excludes && means(entry));
  return excluded ? undefined : entries.findLast(means);
}

/**
 * Finds who is asked for a path: the last line that matches, in each section.
 *
 * @param path - from the root of the repository.
 * @returns one match for each section that has one; none at all: nobody is asked.
 * @public
 */
export function codeOwnersOf(
  { dialect, sections }: CodeOwners,
  path: string,
): readonly CodeOwnersMatch[] {
  const plain = path.replace(/\\/g, '/').replace(/^\.?\//, '');
  return sections.flatMap(section => {
    const entry = decide(section, ({ pattern }) =>
      matchPath(pattern, plain, dialect),
    );
    if (!entry) return [];
    const { name, optional, approvals } = section;
    return [
      {
        section: name,
        optional,
        approvals,
        line: entry.line,
        pattern: entry.pattern,
        owners: entry.owners,
      },
    ];
  });
}
