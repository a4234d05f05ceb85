import { findingsHistory, matrixResponse } from './__fixtures__/coverage';
import { coverageNumbers, findingsNumber } from './headlineNumbers';

describe('coverageNumbers', () => {
  it('says how much is answered, by whom, and what needs no waiting', () => {
    const { matrix } = matrixResponse;
    const [first, second, ...others] = matrix.rows;
    const rows = [
      first,
      { ...second, templates: ['template:default/declare-incident'] },
      ...others,
    ];

    expect(coverageNumbers({ matrix: { ...matrix, rows } })).toEqual([
      {
        value: '62 %',
        label: 'have one clear answer',
        detail: '48 of 77 places where it is required',
      },
      {
        value: '3',
        of: 'of 4',
        label: 'required questions with a team',
        detail: "2 from a platform team, 1 from the catalog's owner",
      },
      {
        value: '1',
        of: 'of 4',
        label: 'start from a template',
        detail: 'without waiting for a team',
      },
    ]);
  });
});

describe('findingsNumber', () => {
  it.each([
    [22, findingsHistory, 'findings', '34 on 2 November 2026'],
    [
      1,
      { ...findingsHistory, days: [] },
      'finding',
      'that nobody has accepted',
    ],
    [0, undefined, 'findings', 'that nobody has accepted'],
  ])('counts %d beside what it was', (open, history, label, detail) => {
    expect(findingsNumber(open, history)).toEqual({
      value: String(open),
      label,
      detail,
    });
  });
});
