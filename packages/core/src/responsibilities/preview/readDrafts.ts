import { parseAllDocuments } from 'yaml';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import type { ResponsibilityEntity } from '../../catalog/withResponsibilities';
import type { Vocabulary } from '../../vocabulary/types';
import { claimsToBeResponsibility } from '../claimsToBeResponsibility';
import { parseResponsibility } from '../parseResponsibility';
import { validateYaml, type FileIssue } from '../validateYaml';

// A text that people paste; the whole fleet is asked about each.
const MOST_CHARACTERS = 200_000;
const MOST_RESPONSIBILITIES = 100;

/** The Responsibilities of a text, or what is wrong with it. @public */
export type DraftsRead =
  | { readonly ok: true; readonly drafts: readonly ResponsibilityEntity[] }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/** Reads the Responsibilities of a YAML text; entities of other kinds are passed over. @public */
export function readDrafts(
  text: string,
  options: { readonly file: string; readonly vocabulary: Vocabulary },
): DraftsRead {
  const { file, vocabulary } = options;
  const refuse = (message: string, suggestion: string): DraftsRead => ({
    ok: false,
    issues: [{ file, line: 1, column: 1, path: '', message, suggestion }],
  });
  if (text.length > MOST_CHARACTERS) {
    return refuse(
      `The text has more than ${MOST_CHARACTERS} characters.`,
      'Take one team after the other.',
    );
  }
  const issues = validateYaml(text, { file, vocabulary });
  if (issues.length > 0) return { ok: false, issues };
  const drafts = parseAllDocuments(text).flatMap(document => {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (!claimsToBeResponsibility(value)) return [];
    const parsed = parseResponsibility(value, vocabulary);
    return parsed.ok
      ? [
          {
            responsibility: parsed.responsibility,
            entity: value as CatalogEntity,
          },
        ]
      : [];
  });
  if (drafts.length === 0) {
    return refuse(
      'There is no Responsibility in the text.',
      'Begin with apiVersion: platform-teams/v1alpha1 and kind: Responsibility.',
    );
  }
  return drafts.length > MOST_RESPONSIBILITIES
    ? refuse(
        `The text holds ${drafts.length} Responsibilities; at most ${MOST_RESPONSIBILITIES} are taken at once.`,
        'Take one team after the other.',
      )
    : { ok: true, drafts };
}
