import type { AssessOptions, LineOwner } from '../types';
import { reviewDockerfile } from './reviewDockerfile';
import type { ReviewOptions } from './types';

const TEAMS: Record<string, LineOwner> = {
  'application-code': {
    team: 'group:default/checkout',
    outcome: 'accountable',
    by: 'default',
  },
  'image-build': {
    team: 'group:default/devx',
    outcome: 'accountable',
    by: 'rule',
  },
  'application-security': {
    team: 'group:default/security',
    outcome: 'accountable',
    by: 'rule',
  },
};

const ownerOf: AssessOptions['ownerOf'] = concern =>
  TEAMS[concern] ?? { team: undefined, outcome: 'gap' };

const BASE = `FROM node:24
RUN apt-get update && apt-get install -y curl=8
WORKDIR /app
COPY . .
ENV PORT=8080
USER 10001
CMD ["node", "server.js"]
`;

function review(
  before: string | undefined,
  after: string,
  options: Partial<ReviewOptions> = {},
) {
  const result = reviewDockerfile(
    { before, after },
    { file: 'Dockerfile', ownerOf, declaredModel: 'reviewed', ...options },
  );
  if (!result.ok) throw new Error(result.after.error.message);
  return result;
}

/** Team or role, concerns and whether it has to be waited for, in short. */
function asked(
  before: string | undefined,
  after: string,
  options: Partial<ReviewOptions> = {},
): string[] {
  return review(before, after, options).reviews.map(
    ({ team, role, concerns, required }) =>
      `${team ?? role}: ${concerns.join(', ')}${required ? '' : ' (optional)'}`,
  );
}

const DEVX = 'group:default/devx';
const SECURITY = 'group:default/security';

describe('the reviews that a change needs', () => {
  const cases: [string, string, string, Partial<ReviewOptions>, string[]][] = [
    ['the same file', BASE, BASE, {}, []],
    [
      'a setting of the application',
      BASE,
      BASE.replace('ENV PORT=8080', 'ENV PORT=9090'),
      {},
      [],
    ],
    [
      'another base image, where others review',
      BASE,
      BASE.replace('node:24', 'node:26'),
      {},
      [`${DEVX}: base-image`],
    ],
    [
      'another base image, where developers write',
      BASE,
      BASE.replace('node:24', 'node:26'),
      { declaredModel: 'developer' },
      [],
    ],
    [
      'another base image, where a platform team writes',
      BASE,
      BASE.replace('node:24', 'node:26'),
      { declaredModel: 'platform' },
      [`${DEVX}: base-image`],
    ],
    [
      'a USER that is gone',
      BASE,
      BASE.replace('USER 10001\n', ''),
      {},
      [`${SECURITY}: runtime-user`],
    ],
    [
      'a USER that is gone, where developers write',
      BASE,
      BASE.replace('USER 10001\n', ''),
      { declaredModel: 'developer' },
      [`${SECURITY}: runtime-user`],
    ],
    [
      'a USER that another one before it now overrides',
      `FROM x\nUSER root\nRUN make\nUSER 10001\n`,
      `FROM x\nUSER 10001\nRUN make\nUSER root\n`,
      {},
      [`${SECURITY}: runtime-user`],
    ],
    [
      'a setting that is asked about, but not waited for',
      BASE,
      `${BASE}EXPOSE 8080\n`,
      { declaredModel: 'platform' },
      [`${DEVX}: ports (optional)`],
    ],
    [
      'two teams, those to wait for first',
      BASE,
      BASE.replace('USER 10001', 'USER root').replace('curl=8', 'curl=8 git=2'),
      {},
      [`${DEVX}: os-packages`, `${SECURITY}: runtime-user`],
    ],
    [
      'comments and blank lines',
      BASE,
      `# says hello\n\n${BASE.replace('COPY . .', '\n# the sources\nCOPY . .')}`,
      {},
      [],
    ],
    [
      'a comment inside of a command',
      'FROM x\nRUN apt-get update \\\n && apt-get install -y git=2\n',
      'FROM x\nRUN apt-get update \\\n # needed for tags\n && apt-get install -y git=2\n',
      {},
      [],
    ],
    [
      'line ends and white space behind lines',
      BASE,
      BASE.replace(/\n/g, '  \r\n'),
      {},
      [],
    ],
    [
      'lines that moved within their stage',
      BASE,
      `${BASE.replace('RUN apt-get update && apt-get install -y curl=8\n', '')}RUN apt-get update && apt-get install -y curl=8\n`,
      {},
      [],
    ],
    [
      'a line that moved from a builder stage to the shipped image',
      'FROM x AS a\nUSER root\nFROM y\nCOPY --from=a /x /x\n',
      'FROM x AS a\nFROM y\nUSER root\nCOPY --from=a /x /x\n',
      {},
      [`${SECURITY}: runtime-user`],
    ],
    [
      'a secret that was replaced by another',
      'FROM x\nENV API_KEY=abcd1234efgh\n',
      'FROM x\nENV API_KEY=wxyz9876klmn\n',
      {},
      [`${SECURITY}: secrets`],
    ],
    [
      'a file that could not be built before',
      'FRO x\n',
      'FROM x\nENV A=b\n',
      {},
      [`${DEVX}: base-image`],
    ],
    [
      'a comment that names an owner',
      BASE,
      BASE.replace('RUN apt', '# owner: group:default/checkout\nRUN apt'),
      {},
      [`${DEVX}: os-packages`],
    ],
    [
      'a new command under a comment that names the author as its owner',
      BASE,
      `${BASE}# owner: checkout\nUSER root\n`,
      {},
      [`${SECURITY}: runtime-user`],
    ],
    [
      'a comment that gives lines to another team',
      BASE,
      BASE.replace('ENV PORT', '# owner: group:default/sre\nENV PORT'),
      {},
      ['group:default/sre: application-configuration'],
    ],
    [
      'a comment that no longer names an owner',
      BASE.replace('ENV PORT', '# owner: group:default/sre\nENV PORT'),
      BASE,
      {},
      ['group:default/sre: application-configuration'],
    ],
    [
      'a comment that switches a rule of security off',
      'FROM x\nENV API_KEY=abcd1234efgh\n',
      'FROM x\n# hadolint ignore=PT1001\nENV API_KEY=abcd1234efgh\n',
      {},
      [`${SECURITY}: secrets`],
    ],
    [
      'a new secret under a comment that switches its rule off',
      'FROM x\n',
      'FROM x\n# hadolint ignore=PT1001\nENV API_KEY=abcd1234efgh\n',
      {},
      [`${SECURITY}: secrets`],
    ],
    [
      'the body of a here-document, whose # may mean anything',
      'FROM x\nRUN <<EOF\napt-get update\nEOF\n',
      'FROM x\nRUN <<EOF\n#!/usr/bin/env python3\napt-get update\nEOF\n',
      {},
      [`${DEVX}: image-build`],
    ],
    [
      "the platform team's own change",
      BASE,
      BASE.replace('node:24', 'node:26'),
      { declaredModel: 'platform', author: DEVX },
      [],
    ],
    [
      "the platform team's change of a developers' line",
      BASE,
      BASE.replace('PORT=8080', 'PORT=9090'),
      { author: DEVX },
      ['group:default/checkout: application-configuration'],
    ],
  ];

  it.each(cases)('for %s', (_, before, after, options, expected) => {
    expect(asked(before, after, options)).toEqual(expected);
  });

  it('go to roles where no teams are known', () => {
    expect(
      asked(BASE, BASE.replace('USER 10001', 'USER root'), {
        ownerOf: undefined,
      }),
    ).toEqual(['security: runtime-user']);
    expect(
      asked(BASE, BASE.replace('PORT=8080', 'PORT=9090'), {
        ownerOf: undefined,
        author: 'platform',
      }),
    ).toEqual(['developer: application-configuration']);
  });

  it('go to those who claim a concern together', () => {
    const [needed] = review(BASE, BASE.replace('USER 10001\n', ''), {
      ownerOf: concern =>
        concern === 'runtime-user'
          ? {
              team: undefined,
              outcome: 'conflict',
              candidates: ['group:default/a', 'group:default/b'],
            }
          : ownerOf!(concern),
    }).reviews;
    expect(needed).toMatchObject({
      team: undefined,
      candidates: ['group:default/a', 'group:default/b'],
      required: true,
    });
  });

  it('cover every line of a new file', () => {
    expect(review(undefined, BASE)).toMatchObject({
      changedLines: [1, 2, 3, 4, 5, 6, 7],
      removedLines: [],
      reviews: [
        { team: DEVX, concerns: ['base-image', 'os-packages'], lines: [1, 2] },
        { team: SECURITY, concerns: ['runtime-user'], lines: [6] },
      ],
    });
  });

  it('are told with their lines, concerns and reasons', () => {
    const after = BASE.replace('node:24', 'node:26').replace(
      'USER 10001\n',
      '',
    );
    expect(review(BASE, after).reviews).toEqual([
      {
        team: DEVX,
        candidates: [],
        role: 'platform',
        concerns: ['base-image'],
        lines: [1],
        removedLines: [],
        topics: [
          {
            concern: 'base-image',
            part: 'consulted',
            lines: [1],
            removedLines: [],
            hides: [],
          },
        ],
        required: true,
        reason: 'devx is asked about line 1 (base image).',
      },
      {
        team: SECURITY,
        candidates: [],
        role: 'security',
        concerns: ['runtime-user'],
        lines: [],
        removedLines: [6],
        topics: [
          {
            concern: 'runtime-user',
            part: 'consulted',
            lines: [],
            removedLines: [6],
            hides: [],
          },
        ],
        required: true,
        reason:
          'security is asked about line 6 of the file as it was (runtime user).',
      },
    ]);
  });

  it('say which rule a new comment switches off', () => {
    const [needed] = review(
      'FROM x\n',
      'FROM x\n# hadolint ignore=PT1001\nENV API_KEY=abcd1234efgh\n',
    ).reviews;
    expect(needed.reason).toBe(
      'security decides on lines 2 to 3 (secrets in images; a comment switches PT1001 off).',
    );
  });
});

describe('the findings of a change', () => {
  const WITH_SECRET = 'FROM node:24\nENV API_KEY=abcd1234efgh\nUSER 1\n';

  it('leave out what was there before and only moved', () => {
    expect(review(WITH_SECRET, `# hello\n${WITH_SECRET}`).findings).toEqual([]);
  });

  it('hold what stands on changed lines', () => {
    const after = WITH_SECRET.replace('abcd1234efgh', 'wxyz9876klmn');
    expect(
      review(WITH_SECRET, after).findings.map(({ rule, line }) => [rule, line]),
    ).toEqual([['PT1001', 2]]);
  });

  it('are all of them in a new file', () => {
    const { findings, after } = review(undefined, WITH_SECRET);
    expect(findings).toEqual(after.findings);
  });

  it('never show a secret', () => {
    const after = WITH_SECRET.replace('abcd1234efgh', 'wxyz9876klmn');
    const text = JSON.stringify(review(WITH_SECRET, after));
    expect(text).not.toContain('abcd1234efgh');
    expect(text).not.toContain('wxyz9876klmn');
  });
});

it('says why a file that cannot be built now has no reviews', () => {
  expect(
    reviewDockerfile(
      { before: BASE, after: 'FRO x\n' },
      { file: 'Dockerfile' },
    ),
  ).toMatchObject({
    ok: false,
    after: { error: { line: 1 } },
  });
});
