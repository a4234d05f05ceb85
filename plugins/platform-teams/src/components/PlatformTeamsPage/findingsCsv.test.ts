import { finding, findingsResponse } from './__fixtures__/teams';
import { findingsCsv } from './findingsCsv';

describe('findingsCsv', () => {
  it('writes every page of findings, and none of them as a formula', async () => {
    const asked: (string | undefined)[] = [];
    const csv = await findingsCsv(
      {
        getFindings: async (query = {}) => {
          asked.push(query.cursor);
          return query.cursor
            ? findingsResponse([
                finding('b', { message: '=1+1', team: undefined }),
              ])
            : findingsResponse(
                [finding('a', { entity: 'component:default/shop' })],
                {
                  nextCursor: 'next',
                },
              );
        },
      },
      { kind: ['gap'] },
    );

    expect(asked).toEqual([undefined, 'next']);
    expect(csv.trim().split('\r\n')).toEqual([
      '"Id","What","How urgent","Who can act","About","Finding","Next step","Accepted until"',
      '"a","Without a team","Fix soon","SRE","component:default/shop","a happens.","Mend a.",',
      `"b","Without a team","Fix soon",,,"'=1+1","Mend b.",`,
    ]);
  });
});
