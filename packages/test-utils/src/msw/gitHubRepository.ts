/**
 * A repository on GitHub, as far as the portal's reader of URLs asks for it:
 * contents by path with ETags, and the tree to search in.
 */
import { createHash } from 'node:crypto';
import { http, HttpResponse, type HttpHandler } from 'msw';

/** A repository and the handlers that answer for it. */
export interface GitHubRepository {
  readonly handlers: readonly HttpHandler[];
  /** The address of a folder on the branch main. */
  folderUrl(path: string): string;
  /** Puts another content in place of a file's. */
  write(path: string, content: string | Buffer): void;
}

const REPOSITORY = 'bakery/shop';
const API = `https://api.github.com/repos/${REPOSITORY}`;
const COMMIT = '0123456789012345678901234567890123456789';

/** Serves files as `github.com/bakery/shop`, branch main. */
export function gitHubRepository(
  initial: Readonly<Record<string, string | Buffer>>,
): GitHubRepository {
  const files = new Map(Object.entries(initial));

  return {
    folderUrl: path => `https://github.com/${REPOSITORY}/tree/main/${path}/`,
    write: (path, content) => {
      files.set(path, content);
    },
    handlers: [
      http.get(`${API}/contents/*`, ({ request, params }) => {
        const content = files.get(String(params[0]));
        if (content === undefined) {
          return HttpResponse.json({ message: 'Not Found' }, { status: 404 });
        }
        const digest = createHash('sha256').update(content).digest('hex');
        const etag = `W/"${digest}"`;
        if (request.headers.get('if-none-match') === etag) {
          return new HttpResponse(null, { status: 304 });
        }
        return new HttpResponse(new Uint8Array(Buffer.from(content)), {
          headers: { ETag: etag },
        });
      }),
      http.get(`${API}/commits/main/status`, () =>
        HttpResponse.json({
          sha: COMMIT,
          repository: {
            trees_url: `${API}/git/trees{/sha}`,
            archive_url: `${API}/{archive_format}{/ref}`,
          },
        }),
      ),
      http.get(`${API}/git/trees/${COMMIT}`, () =>
        HttpResponse.json({
          truncated: false,
          tree: [...files.keys()].map(path => ({
            path,
            type: 'blob',
            url: `${API}/git/blobs/${encodeURIComponent(path)}`,
          })),
        }),
      ),
    ],
  };
}
