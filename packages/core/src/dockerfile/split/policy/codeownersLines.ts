/** Lines of a CODEOWNERS file that ask each half's team to review it. */

/** Who reviews which half. */
export interface HalvesReviewers {
  /** Folder of the files in the repository, without slashes around it; empty for the root. */
  readonly folder: string;
  readonly contractFile: string;
  readonly dockerfile: string;
  /** The reviewers as the SCM host writes them; absent: a word to replace. */
  readonly developers?: string;
  readonly platform?: string;
}

function escapePath(path: string): string {
  return path.replace(/[\\ #[\]*?]/g, character => `\\${character}`);
}

/**
 * The lines in GitHub's syntax; the last match wins, so they belong at the end of the file.
 * @public
 */
export function codeownersLines({
  folder,
  contractFile,
  dockerfile,
  developers = '@your-org/developers',
  platform = '@your-org/platform',
}: HalvesReviewers): string {
  const at = (file: string) =>
    `/${folder ? `${escapePath(folder)}/` : ''}${escapePath(file)}`;
  return [
    '# The list is reviewed by those who write the service, the recipe by the platform.',
    '# Put these lines last: the last match wins.',
    `${at(contractFile)} ${developers}`,
    `${at(dockerfile)} ${platform}`,
    '',
  ].join('\n');
}
