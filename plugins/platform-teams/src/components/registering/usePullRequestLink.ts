import { useTemplateLink, type TemplateLink } from './useTemplateLink';

/** The template of the suite that opens the pull request; a portal may have it or not. */
const TEMPLATE = 'template:default/register-responsibility';

/** What the template's form begins with. */
export interface PullRequestFile {
  readonly name: string;
  /** Path in the repository; absent: the template's own. */
  readonly path?: string;
  readonly yaml: string;
}

/** Where a pull request with a file is opened, or why not. */
export type PullRequestLink = TemplateLink;

/** Finds out whether the portal can open pull requests, and where. */
export function usePullRequestLink(): (
  file: PullRequestFile,
) => PullRequestLink {
  return useTemplateLink(TEMPLATE);
}
