import type { FilterPredicate } from '@backstage/filter-predicates';
import { readPredicate, writePredicate } from './predicateText';

describe('readPredicate', () => {
  it.each([
    ['', undefined],
    ['  \n', undefined],
    ['kind: Component', { kind: 'Component' }],
    [
      '{ kind: Component, spec.type: ml-model }',
      { kind: 'Component', 'spec.type': 'ml-model' },
    ],
    ['spec.type: { $in: [a, b] }', { 'spec.type': { $in: ['a', 'b'] } }],
  ])('reads %j', (text, filter) => {
    expect(readPredicate(text)).toEqual({ ok: true, filter });
  });

  it.each([
    ['kind: [', 'This is no YAML. Write kind: Component, one field a line.'],
    ['Component', 'A filter names fields and values: kind: Component.'],
    ['7', 'A filter names fields and values: kind: Component.'],
  ])('says what is wrong with %j', (text, message) => {
    expect(readPredicate(text)).toEqual({ ok: false, message });
  });

  it.each<[FilterPredicate]>([
    [{ kind: 'Component', 'spec.type': 'ml-model' }],
    [{ $not: { 'spec.type': { $in: ['a', 'b'] } } }],
  ])('reads back what it writes of %j', filter => {
    expect(readPredicate(writePredicate(filter))).toEqual({ ok: true, filter });
  });

  it('writes nothing of no filter', () => {
    expect(writePredicate(undefined)).toBe('');
  });
});
