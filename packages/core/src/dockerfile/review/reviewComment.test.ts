import type { AssessOptions, LineOwner } from '../types';
import { reviewComment } from './reviewComment';
import { reviewDockerfile } from './reviewDockerfile';

const ownerOf: AssessOptions['ownerOf'] = (concern): LineOwner =>
  concern === 'application-security'
    ? { team: 'group:default/security', outcome: 'accountable' }
    : { team: undefined, outcome: 'gap' };

function review(
  before: string | undefined,
  after: string,
  file = 'Dockerfile',
) {
  return {
    review: reviewDockerfile(
      { before, after },
      { file, ownerOf, declaredModel: 'developer' },
    ),
  };
}

const BASE = `FROM x@sha256:${'a'.repeat(64)}\nUSER 10001\n`;

describe('reviewComment', () => {
  it('asks those who have to look, and says why', () => {
    expect(
      reviewComment([review(BASE, BASE.replace('10001', '10002'))], {
        titleOf: () => 'Security @ the Bakery',
      }),
    ).toBe(
      [
        '<!-- platform-teams: dockerfile review -->',
        '### Dockerfile: This change needs a review',
        '',
        '**Dockerfile**',
        '',
        '- [ ] Security @\u200b the Bakery is asked about line 2 \\(runtime user\\).',
        '',
      ].join('\n'),
    );
  });

  it('says that nobody has to look', () => {
    const text = reviewComment([review(BASE, `# hello\n${BASE}`)]);
    expect(text).toContain('This change needs no review by another team');
    expect(text).toContain('Nobody else has to look at these lines.');
  });

  it('says when nobody is registered', () => {
    const { review: of } = review(
      BASE,
      BASE.replace('USER 10001', 'USER root'),
    );
    if (!of.ok) throw new Error('unreadable');
    const reviews = of.reviews.map(one => ({ ...one, team: undefined }));
    expect(reviewComment([{ review: { ...of, reviews } }])).toContain(
      '- [ ] Security is asked about line 2 \\(runtime user\\). Nobody registered it yet.',
    );
  });

  it('says why a file cannot be built', () => {
    expect(reviewComment([review(BASE, 'FRO x\n')])).toContain(
      'It cannot be built, line 1: ',
    );
  });

  it('lists findings of the changed lines, without their secrets', () => {
    const text = reviewComment([
      review(BASE, `${BASE}ENV API_KEY=abcd1234efgh\n`),
    ]);
    expect(text).toContain('To mend in the changed lines:');
    expect(text).toContain('- error, line 3, PT1001: API\\_KEY looks like');
    expect(text).not.toContain('abcd1234efgh');
  });

  it.each([
    ['@all', '@\u200ball'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['a\n/approve', 'a /approve'],
    ['`x`', '\\`x\\`'],
    ['#12', '\\#12'],
  ])('shows a file named %j as text', (file, shown) => {
    expect(reviewComment([review(BASE, BASE, file)])).toContain(`**${shown}**`);
  });
});
