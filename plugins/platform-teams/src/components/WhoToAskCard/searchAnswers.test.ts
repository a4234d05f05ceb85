import { concernAnswer, concernStates } from '../../__fixtures__/concerns';
import { searchAnswers } from './searchAnswers';

const { answers } = concernStates.answered;

function found(query: string): string[] {
  return searchAnswers(answers, query).map(({ answer, keyword }) =>
    keyword ? `${answer.concern} by ${keyword}` : answer.concern,
  );
}

describe('searchAnswers', () => {
  it.each([
    ['cert', ['dns-certificates', 'secret-management by client cert']],
    ['CERT', ['dns-certificates', 'secret-management by client cert']],
    ['pager', ['on-call']],
    ['metrics', ['monitoring']],
    ['grafana', ['monitoring by grafana']],
    ['tls renewals', ['dns-certificates']],
    ['rtificates', []],
    ['monitoring quantum', []],
    ['  ', []],
    ['(', []],
  ])('finds for %j: %j', (query, concerns) => {
    expect(found(query)).toEqual(concerns);
  });

  it('puts titles before hints, hints before keywords', () => {
    const rated = [
      concernAnswer('keyword', { title: 'A', keywords: ['cost'] }),
      concernAnswer('hint', { title: 'B', hint: 'Cost' }),
      concernAnswer('title', { title: 'Cost' }),
    ];
    expect(
      searchAnswers(rated, 'cost').map(({ answer }) => answer.concern),
    ).toEqual(['title', 'hint', 'keyword']);
  });
});
