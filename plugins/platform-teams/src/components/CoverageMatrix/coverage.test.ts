import type { MatrixCell } from '@cookie-factory/platform-teams-core';
import { matrixResponse } from '../PlatformTeamsPage/__fixtures__/coverage';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { coverageCodec, type CoverageState } from './coverageState';
import { describeCell } from './describeCell';
import { filterRows } from './filterRows';
import { matrixCsv } from './matrixCsv';

const ALL = { discipline: undefined, onlyOpen: false, text: '' };
const titleOfRef = (ref: string) => titleOf(ref, matrixResponse.titles);

function cell(counts: Partial<MatrixCell>): MatrixCell {
  return {
    column: 'domain:default/analytics',
    needed: 6,
    answered: 6,
    byOwner: 0,
    gaps: 0,
    conflicts: 0,
    teams: ['group:default/sre'],
    ...counts,
  };
}

describe('describeCell', () => {
  it.each<[string, Partial<MatrixCell>, object]>([
    [
      'a team',
      {},
      { look: 'team', share: '100 %', count: '6 of 6', status: 'SRE' },
    ],
    [
      'several teams',
      { teams: ['group:default/sre', 'group:default/devx'], byOwner: 1 },
      {
        look: 'team',
        share: '100 %',
        count: '6 of 6',
        status: 'SRE and 2 more',
      },
    ],
    [
      'the owner',
      { teams: [], byOwner: 6 },
      {
        look: 'owner',
        share: '100 %',
        count: '6 of 6',
        status: 'catalog’s owner',
      },
    ],
    [
      'a gap',
      { answered: 3, gaps: 3 },
      {
        look: 'gap',
        share: '50 %',
        count: '3 of 6',
        status: '3 without a team',
      },
    ],
    [
      'a conflict',
      { answered: 5, conflicts: 1 },
      {
        look: 'conflict',
        share: '83 %',
        count: '5 of 6',
        status: '1 claimed twice',
      },
    ],
    [
      'both',
      { answered: 3, gaps: 2, conflicts: 1 },
      {
        look: 'gap',
        share: '50 %',
        count: '3 of 6',
        status: '2 without a team, 1 claimed twice',
      },
    ],
    [
      'almost none',
      { needed: 1000, answered: 1, gaps: 999 },
      {
        look: 'gap',
        share: '1 %',
        count: '1 of 1000',
        status: '999 without a team',
      },
    ],
    [
      'almost all',
      { needed: 1000, answered: 999, gaps: 1 },
      {
        look: 'gap',
        share: '99 %',
        count: '999 of 1000',
        status: '1 without a team',
      },
    ],
  ])('tells %s in words', (_, counts, expected) => {
    expect(describeCell(cell(counts), () => 'SRE')).toEqual(expected);
  });
});

describe('filterRows', () => {
  const ids = (narrowing: Partial<CoverageState>) =>
    filterRows(matrixResponse, { ...ALL, ...narrowing }).map(
      ({ concern }) => concern,
    );

  it('keeps every question, in its order, where nothing is asked for', () => {
    expect(ids({})).toEqual([
      'secret-management',
      'incident-response',
      'ci-cd',
      'on-call',
    ]);
  });

  it.each([
    ['title', 'build', ['ci-cd']],
    ['hint', 'outage', ['incident-response']],
    ['keyword', 'PAGER', ['on-call']],
    ['several words', 'who pager', ['on-call']],
    ['nothing that is there', 'quantum', []],
  ])('finds a question by its %s', (_, text, expected) => {
    expect(ids({ text })).toEqual(expected);
  });

  it('keeps what is open, and what is of one kind', () => {
    expect(ids({ onlyOpen: true })).toEqual([
      'secret-management',
      'incident-response',
      'ci-cd',
    ]);
    expect(ids({ discipline: 'devx' })).toEqual(['ci-cd']);
  });
});

describe('coverageCodec', () => {
  it.each<[string, CoverageState]>([
    ['', { ...ALL, questions: 'required', allGroups: false }],
    [
      'by=system&questions=all&open=true&discipline=sre&q=two+words&groups=all&cell=ci-cd%7Esystem%3Adefault%2Fa%7Eb',
      {
        by: 'system',
        questions: 'all',
        onlyOpen: true,
        discipline: 'sre',
        text: 'two words',
        allGroups: true,
        cell: { concern: 'ci-cd', column: 'system:default/a~b' },
      },
    ],
    [
      'cell=ci-cd%7E',
      {
        ...ALL,
        questions: 'required',
        allGroups: false,
        cell: { concern: 'ci-cd', column: '' },
      },
    ],
  ])('reads from and writes to "%s" the same state', (query, state) => {
    expect(coverageCodec.read(new URLSearchParams(query))).toEqual(state);
    const written = Object.entries(coverageCodec.write(state)).flatMap(
      ([key, value]) => (value === undefined ? [] : [[key, value]]),
    );
    expect(new URLSearchParams(written).toString()).toBe(query);
  });

  it('falls back to what is usual where the URL makes no sense', () => {
    const state = coverageCodec.read(
      new URLSearchParams('by=colour&questions=none&open=1&cell=~'),
    );

    expect(state).toEqual({
      ...ALL,
      questions: 'required',
      allGroups: false,
    });
  });
});

describe('matrixCsv', () => {
  it('has a line for each question and group, and no suggestion', () => {
    const csv = matrixCsv(
      matrixResponse,
      matrixResponse.matrix.rows,
      titleOfRef,
    );
    const lines = csv.trim().split('\r\n');

    expect(lines).toHaveLength(1 + 9);
    expect(lines[4]).toBe(
      `"Incidents","incident-response","${titleOfRef('domain:default/payments')}","domain:default/payments",12,12,0,0,0,"${titleOfRef('group:default/sre')}"`,
    );
    expect(lines[5]).toContain('"No domain","",2,0,0,2,0,""');
    expect(csv).not.toContain('security');
  });

  it('lets no name of the catalog become a formula', () => {
    const csv = matrixCsv(
      matrixResponse,
      matrixResponse.matrix.rows,
      () => '=HYPERLINK("https://example.com")',
    );

    expect(csv).toContain(`"'=HYPERLINK(""https://example.com"")"`);
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
  });
});
