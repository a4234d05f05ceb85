import { whatIfCodec, whatIfQuery } from './whatIfState';

const read = (query: string) => whatIfCodec.read(new URLSearchParams(query));

describe('whatIfQuery', () => {
  it('names a registration, and the others of its conflict', () => {
    const query = whatIfQuery('responsibility:default/a', [
      'responsibility:default/a',
      'responsibility:default/b',
      'responsibility:default/c',
    ]);

    expect(read(query)).toEqual({
      rule: 'responsibility:default/a',
      others: ['responsibility:default/b', 'responsibility:default/c'],
    });
  });

  it('is short where nothing else claims it', () => {
    expect(whatIfQuery('responsibility:default/a')).toBe(
      'rule=responsibility%3Adefault%2Fa',
    );
  });
});

describe('whatIfCodec', () => {
  it('reads others of nothing, twice, or empty as none', () => {
    expect(read('others=b')).toEqual({ rule: undefined, others: [] });
    expect(read('rule=a&others=a,,b,b')).toEqual({ rule: 'a', others: ['b'] });
  });
});
