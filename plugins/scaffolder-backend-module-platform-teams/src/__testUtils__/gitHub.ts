import { http, HttpResponse, passthrough } from 'msw';

/** What a run asked GitHub to do. */
export interface Asked {
  readonly files: Record<string, string>;
  branch?: string;
  pullRequest?: {
    readonly title: string;
    readonly body: string;
    readonly base: string;
    readonly head: string;
  };
}

const REPOSITORY =
  'https://api.github.com/repos/crumb/responsibilities' as const;

interface Tree {
  readonly tree: readonly {
    readonly path: string;
    readonly sha: string;
    readonly content: string;
  }[];
}

/** GitHub's REST API, as far as a pull request needs it, and what it was asked. */
export function playGitHub() {
  const asked: Asked = { files: {} };
  const blobs = new Map<string, string>();
  const handlers = [
    http.all(/^http:\/\/(127\.0\.0\.1|localhost)/, () => passthrough()),
    http.get(REPOSITORY, () =>
      HttpResponse.json({
        default_branch: 'main',
        permissions: { push: true },
      }),
    ),
    http.get(`${REPOSITORY}/commits`, () =>
      HttpResponse.json([{ sha: 'c0', commit: { tree: { sha: 't0' } } }]),
    ),
    http.post(`${REPOSITORY}/git/blobs`, async ({ request }) => {
      const { content } = (await request.json()) as { content: string };
      const sha = `b${blobs.size}`;
      blobs.set(sha, Buffer.from(content, 'base64').toString('utf8'));
      return HttpResponse.json({ sha }, { status: 201 });
    }),
    http.post(`${REPOSITORY}/git/trees`, async ({ request }) => {
      const { tree } = (await request.json()) as Tree;
      for (const { path, sha, content } of tree) {
        asked.files[path] = blobs.get(sha) ?? content;
      }
      return HttpResponse.json({ sha: 't1' }, { status: 201 });
    }),
    http.post(`${REPOSITORY}/git/commits`, () =>
      HttpResponse.json({ sha: 'c1' }, { status: 201 }),
    ),
    http.post('https://api.github.com/graphql', () =>
      HttpResponse.json({ data: { repository: { ref: null } } }),
    ),
    http.post(`${REPOSITORY}/git/refs`, async ({ request }) => {
      asked.branch = ((await request.json()) as { ref: string }).ref;
      return HttpResponse.json({}, { status: 201 });
    }),
    http.post(`${REPOSITORY}/pulls`, async ({ request }) => {
      asked.pullRequest = (await request.json()) as Asked['pullRequest'];
      return HttpResponse.json(
        {
          number: 7,
          html_url: 'https://github.com/crumb/responsibilities/pull/7',
          base: { ref: 'main' },
        },
        { status: 201 },
      );
    }),
  ];
  return { asked, handlers };
}
