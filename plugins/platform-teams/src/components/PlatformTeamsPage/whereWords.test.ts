import { findingGroups } from './__fixtures__/coverage';
import { whereWords } from './whereWords';

const [conflict, gap] = findingGroups.items;
const { titles } = findingGroups;

describe('whereWords', () => {
  it.each([
    ['groups and none', gap, '6 in Analytics, 2 without a domain'],
    ['one finding about many', conflict, '3 entities, one finding'],
    [
      'owners',
      {
        ...gap,
        where: {
          by: 'owner' as const,
          groups: [{ group: 'group:default/sre', entities: 8 }],
        },
      },
      '8 of SRE',
    ],
    [
      'a single one',
      {
        ...gap,
        entities: 1,
        where: {
          by: 'domain' as const,
          groups: [{ group: 'domain:default/analytics', entities: 1 }],
        },
      },
      'in Analytics',
    ],
    [
      'more than it lists',
      { ...gap, entities: 11 },
      '6 in Analytics, 2 without a domain, 3 elsewhere',
    ],
  ])('says of %s where they stand', (_, group, words) => {
    expect(whereWords(group, titles)).toBe(words);
  });

  it('says nothing of a finding about one thing', () => {
    expect(
      whereWords(
        { ...conflict, entities: 1, where: { by: 'domain', groups: [] } },
        titles,
      ),
    ).toBeUndefined();
  });
});
