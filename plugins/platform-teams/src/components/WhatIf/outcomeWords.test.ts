import type {
  PreviewOutcome,
  ResponsibilityPreview,
} from '@cookie-factory/platform-teams-core';
import { previewResponse } from '../PlatformTeamsPage/__fixtures__/coverage';
import { effectWords, outcomeWords } from './outcomeWords';

const titleOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);
const effect = previewResponse.preview as Extract<
  ResponsibilityPreview,
  { ok: true }
>;
const NOTHING = {
  ...effect,
  changes: [],
  changesTotal: 0,
  appears: { total: 0, items: [] },
  vanishes: { total: 0, items: [] },
  customers: [],
};

describe('outcomeWords', () => {
  it.each<[PreviewOutcome, string]>([
    [{ outcome: 'gap', teams: [] }, 'Without a team'],
    [
      { outcome: 'conflict', teams: ['group:default/a', 'group:default/b'] },
      'Claimed twice: a and b',
    ],
    [{ outcome: 'accountable', teams: ['group:default/a'], by: 'rule' }, 'a'],
    [
      { outcome: 'accountable', teams: ['group:default/a'], by: 'default' },
      'a, the catalog’s owner',
    ],
  ])('says %j', (outcome, words) => {
    expect(outcomeWords(outcome, titleOf)).toBe(words);
  });
});

describe('effectWords', () => {
  it('says the whole effect in one sentence', () => {
    expect(effectWords(effect)).toBe(
      '6 answers change, 1 finding vanishes, 1 customer of a team changes.',
    );
  });

  it('says so where nothing changes', () => {
    expect(effectWords(NOTHING)).toBe(
      'Nothing changes: every answer, finding and customer stays as it is.',
    );
  });

  it('says what is more than it lists, and what appears', () => {
    expect(
      effectWords({
        ...effect,
        changesTotal: 200,
        appears: { total: 3, items: [] },
        vanishes: { total: 0, items: [] },
        customers: [],
      }),
    ).toBe('at least 6 answers change, 3 findings appear.');
    expect(effectWords({ ...NOTHING, vanishes: { total: 1, items: [] } })).toBe(
      'No answer changes, 1 finding vanishes.',
    );
  });
});
