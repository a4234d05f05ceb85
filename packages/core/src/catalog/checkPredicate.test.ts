import { checkPredicate } from './checkPredicate';

function issuesOf(value: unknown) {
  return checkPredicate(value, ['filter']).map(
    ({ pathText, message }) => `${pathText}: ${message}`,
  );
}

function nested(depth: number): unknown {
  return depth === 0 ? { kind: 'Component' } : { $not: nested(depth - 1) };
}

describe('checkPredicate', () => {
  it.each([
    [{ kind: 'Component' }],
    [{ kind: 'Component', 'spec.type': { $in: ['service', 7, true] } }],
    [{ 'metadata.tags': { $contains: 'java' } }],
    [
      {
        relations: {
          $contains: { type: 'ownedBy', targetRef: 'group:default/a' },
        },
      },
    ],
    [{ 'metadata.annotations.example.com/tier': { $exists: true } }],
    [{ 'metadata.name': { $hasPrefix: 'shop-' } }],
    [
      {
        $all: [
          { kind: 'API' },
          { $any: [{ 'spec.type': 'a' }, { $not: { 'spec.type': 'b' } }] },
        ],
      },
    ],
    [nested(7)],
  ])('finds nothing wrong with %j', value => {
    expect(issuesOf(value)).toEqual([]);
  });

  it.each<[unknown, string]>([
    [undefined, 'filter: A filter is an object, not nothing.'],
    ['Component', 'filter: A filter is an object, not "Component".'],
    [[], 'filter: A filter is an object, not a list.'],
    [{}, 'filter: The filter is empty.'],
    [
      { type: 'service' },
      'filter.type: No field of an entity begins with "type".',
    ],
    [{ Kind: 'API' }, 'filter.Kind: No field of an entity begins with "Kind".'],
    [
      { kind: null },
      'filter.kind: A condition compares with a text, a number, true or false, not with nothing.',
    ],
    [
      { kind: ['API'] },
      'filter.kind: A condition compares with a text, a number, true or false, not with a list.',
    ],
    [
      { kind: { $in: [] } },
      'filter.kind.$in: $in needs a list of at least one value, not an empty one.',
    ],
    [
      { kind: { $in: [{}] } },
      'filter.kind.$in: $in holds something that is no text, number, true or false.',
    ],
    [
      { kind: { $exists: 'yes' } },
      'filter.kind.$exists: $exists is true or false, not "yes".',
    ],
    [
      { kind: { $hasPrefix: 3 } },
      'filter.kind.$hasPrefix: $hasPrefix needs a text, not 3.',
    ],
    [
      { kind: { $matches: 'x' } },
      'filter.kind.$matches: There is no operator "$matches" here.',
    ],
    [
      { kind: { $in: ['a'], $exists: true } },
      'filter.kind: A condition has exactly one operator, not 2.',
    ],
    [
      { $in: ['a'] },
      'filter.$in: $in stands without the field that it is about.',
    ],
    [{ $or: [] }, 'filter.$or: There is no operator "$or" here.'],
    [
      { $all: [{ kind: 'API' }], kind: 'API' },
      'filter: $all stands beside other conditions.',
    ],
    [
      { $any: [] },
      'filter.$any: $any needs a list of at least one filter, not an empty one.',
    ],
    [{ $not: 'API' }, 'filter.$not: A filter is an object, not "API".'],
    [
      nested(8),
      'filter: The filter is too large: at most 8 levels and 200 conditions are read.',
    ],
    [
      { $any: Array.from({ length: 150 }, () => ({ kind: 'API' })) },
      'filter: The filter is too large: at most 8 levels and 200 conditions are read.',
    ],
  ])('tells what is wrong with %j', (value, issue) => {
    expect(issuesOf(value)).toEqual([issue]);
  });

  it('answers at once for a predicate that is absurdly deep', () => {
    let value: unknown = { kind: 'API' };
    for (let depth = 0; depth < 20_000; depth += 1) value = { $not: value };
    expect(issuesOf(value)).toHaveLength(1);
    // What is not linear outlasts the limit that each test has.
  });
});
