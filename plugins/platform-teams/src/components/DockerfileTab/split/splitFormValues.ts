/** `https://HOST/OWNER/REPOSITORY/blob/BRANCH/PATH`, as GitHub has it. */
const ON_GITHUB = /^https:\/\/([^/]+)\/([^/]+)\/([^/]+)\/blob\/[^/]+\/(.+)$/;

/** What the template that splits a Dockerfile asks for. */
export interface SplitFormValues {
  readonly name: string;
  readonly url?: string;
  readonly repoUrl?: string;
  readonly path?: string;
}

/**
 * What is known beforehand of the pull request that splits a Dockerfile; the
 * form asks for the rest.
 */
export function splitFormValues(file: {
  readonly name: string;
  /** Where people open the file. */
  readonly url?: string;
}): SplitFormValues {
  const { name, url } = file;
  if (!url || !/^https?:\/\//.test(url)) return { name };
  const [, host, owner, repo, path] = ON_GITHUB.exec(url) ?? [];
  if (!path) return { name, url };
  const query = new URLSearchParams({ owner, repo });
  return {
    name,
    url,
    repoUrl: `${host}?${query}`,
    path: decodeURIComponent(path),
  };
}
