import { matchedWords } from './matchedWords';

function highlighted(text?: string) {
  return { fields: { text }, preTag: '<1>', postTag: '</1>' };
}

describe('matchedWords', () => {
  it.each([
    [undefined, []],
    [highlighted(), []],
    [highlighted('nothing is marked'), []],
    [
      highlighted('<1>Runs</1> <1>kafka</1>, sqs, <1>Kafka</1>'),
      ['Runs', 'Kafka'],
    ],
    [highlighted('<1> </1><1>a</1>'), ['a']],
    [
      highlighted('<1>a</1><1>b</1><1>c</1><1>d</1><1>e</1><1>f</1>'),
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [{ fields: { text: 'a' }, preTag: '', postTag: '' }, []],
  ])('takes from %j the words %j', (highlight, words) => {
    expect(matchedWords(highlight)).toEqual(words);
  });
});
