import type { FilterPredicate } from '@backstage/filter-predicates';
import { describePredicate, predicateWords } from './describePredicate';

describe('describePredicate', () => {
  it.each<[FilterPredicate, string]>([
    [{ kind: 'Component' }, 'every component'],
    [
      { kind: { $in: ['Component', 'API'] }, 'spec.type': 'service' },
      'every component or API of type service',
    ],
    [
      { 'spec.lifecycle': 'production', 'metadata.tags': { $contains: 'pci' } },
      'every entity with lifecycle production tagged pci',
    ],
    [
      { $any: [{ kind: 'System' }, { kind: 'Resource' }] },
      'every system or every resource',
    ],
    [{ $not: { kind: 'Component' } }, 'what its filter selects'],
    [
      { $any: [{ kind: 'System' }, { 'metadata.name': 'shop' }] },
      'what its filter selects',
    ],
    [{ kind: 'Component', 'metadata.tags': 'pci' }, 'what its filter selects'],
  ])('puts %j into words', (predicate, words) => {
    expect(describePredicate(predicate)).toBe(words);
  });

  it('cuts long lists, and counts the rest', () => {
    const types = (...names: string[]): FilterPredicate => ({
      'spec.type': { $in: names },
    });

    expect(predicateWords(types('a', 'b', 'c', 'd'), { most: 2 })).toBe(
      'every entity of type a, b or one of 2 more',
    );
    // A rest of one is as short as its name.
    expect(predicateWords(types('a', 'b', 'c'), { most: 2 })).toBe(
      'every entity of type a, b or c',
    );
  });

  it('says of other forms that it has no words', () => {
    expect(predicateWords({ $not: { kind: 'Component' } })).toBeUndefined();
  });
});
