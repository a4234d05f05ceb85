import type { ScmIntegrationRegistry } from '@backstage/integration';
import { insidePath } from './insidePath';

/**
 * A folder of a repository by its address. Resolves paths below it, and tells
 * whether an address lies below it; everything else is refused.
 */
export class UrlFolder {
  readonly #url: URL;
  readonly #integrations: ScmIntegrationRegistry;

  /** The folder that a location names, or the one that the file it names lies in. */
  static fromLocation(
    location: string,
    integrations: ScmIntegrationRegistry,
  ): UrlFolder | undefined {
    if (!isHttpUrl(location)) return undefined;
    const isFile = /\.(ya?ml|json)$/i.test(filePathOf(new URL(location)));
    const base = isFile
      ? integrations.resolveUrl({ url: './', base: location })
      : location;
    return new UrlFolder(new URL(base), integrations);
  }

  private constructor(url: URL, integrations: ScmIntegrationRegistry) {
    this.#integrations = integrations;
    this.#url = withSlash(url, integrations.byUrl(url)?.type === 'azure');
  }

  get href(): string {
    return this.#url.toString();
  }

  get host(): string {
    return this.#url.host;
  }

  /** The path of what is named, relative to the folder; `undefined` outside of it. */
  relativePath(pathOrUrl: string): string | undefined {
    if (!isHttpUrl(pathOrUrl)) return insidePath(pathOrUrl);
    const url = new URL(pathOrUrl);
    if (url.origin !== this.#url.origin) return undefined;
    if (!sameRevision(url, this.#url)) return undefined;
    const folder = filePathOf(this.#url);
    const target = filePathOf(url);
    if (!folder || !target?.startsWith(folder)) return undefined;
    return insidePath(target.slice(folder.length));
  }

  /** The address of a relative path, which `relativePath` gave. */
  urlOf(path: string): string {
    return this.#integrations.resolveUrl({
      url: `./${path.split('/').map(encodeURIComponent).join('/')}`,
      base: this.href,
    });
  }

  /** The address of a pattern, which a host searches by. */
  patternUrl(pattern: string): string {
    return this.#integrations.resolveUrl({
      url: `./${pattern}`,
      base: this.href,
    });
  }
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function withSlash(url: URL, pathInQuery: boolean): URL {
  const copy = new URL(url);
  if (pathInQuery) {
    const path = copy.searchParams.get('path') ?? '/';
    copy.searchParams.set('path', path.endsWith('/') ? path : `${path}/`);
  } else if (!copy.pathname.endsWith('/')) {
    copy.pathname = `${copy.pathname}/`;
  }
  return copy;
}

/**
 * The whole path that an address names, in one spelling: hosts show folders
 * under `tree` and files under `blob`, and Azure DevOps has the path in the
 * query.
 */
function filePathOf(url: URL): string {
  const query = url.searchParams.get('path');
  const path = decode(url.pathname);
  return query === null
    ? path.replace(/\/(tree|raw)\//, '/blob/')
    : `${path}//${query.replace(/^\/+/, '')}`;
}

/** What the query says beside the path: mostly the branch. */
function sameRevision(a: URL, b: URL): boolean {
  const rest = (url: URL) => {
    const params = new URLSearchParams(url.search);
    params.delete('path');
    params.sort();
    return params.toString();
  };
  return rest(a) === rest(b);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
