import { packagedVocabulary } from '../../vocabulary/createVocabulary';
import type { Resolution } from '../types';
import { describeHandOff, tidyMessage } from './describeHandOff';
import { handOffOf, type HandOff } from './handOffOf';

const base = {
  entity: 'component:default/ranker',
  concern: 'model-monitoring',
  reason: '',
  source: '',
  assisting: [],
  consulted: [],
  informed: [],
  excluded: [],
  suggestions: [],
  chain: [],
};

const accountable: Resolution = {
  ...base,
  outcome: 'accountable',
  team: 'group:default/ml-platform',
  by: 'rule',
  contacts: [],
  automatedBy: [],
};

const HAND_OFF: HandOff = {
  entity: 'component:default/ranker',
  concern: 'model-monitoring',
  raisedBy: 'group:default/ml-platform',
  actsOn: 'model-performance',
  team: 'group:default/data-science',
};

describe('handOffOf', () => {
  it.each<[string, Resolution, ReturnType<typeof handOffOf>]>([
    [
      'names both teams and both kinds of work',
      {
        ...accountable,
        handsOffTo: {
          concern: 'model-performance',
          team: 'group:default/data-science',
        },
      },
      { ok: true, handOff: HAND_OFF },
    ],
    [
      'says that the team hands off to nobody',
      accountable,
      { ok: false, why: 'no-hand-off' },
    ],
    [
      'says that nobody acts',
      { ...accountable, handsOffTo: { concern: 'model-performance' } },
      { ok: false, why: 'nobody-acts' },
    ],
    [
      'says that no team answers in a gap',
      { ...base, outcome: 'gap', why: 'no-rule', discipline: 'ml-platform' },
      { ok: false, why: 'no-team' },
    ],
    [
      'says that no one team answers in a conflict',
      { ...base, outcome: 'conflict', candidates: [] },
      { ok: false, why: 'no-team' },
    ],
  ])('%s', (_, resolution, expected) => {
    expect(handOffOf(resolution)).toEqual(expected);
  });
});

describe('describeHandOff', () => {
  const { concerns } = packagedVocabulary();
  const titles: Record<string, string> = {
    'component:default/ranker': 'Cookie ranker',
    'group:default/ml-platform': 'ML Platform',
    'user:default/mara': 'Mara Petrov',
  };
  const words = {
    titleOf: (ref: string) => titles[ref] ?? ref,
    workOf: (id: string) => concerns.get(id)?.title ?? id,
  };

  it('says what happened, who says so and who is asked to act', () => {
    expect(
      describeHandOff(HAND_OFF, {
        ...words,
        caller: 'user:default/mara',
        message: '  Recall fell\n to half.\u0007 ',
      }),
    ).toEqual({
      title: 'Cookie ranker is yours to act on: model performance',
      description:
        '“Recall fell to half.” Mara Petrov raised this. ML Platform looks after model monitoring and hands off to you.',
    });
  });

  it('needs no message, and names a program as it calls itself', () => {
    expect(
      describeHandOff(HAND_OFF, { ...words, caller: 'plugin:alerts' }),
    ).toEqual({
      title: 'Cookie ranker is yours to act on: model performance',
      description:
        'plugin:alerts raised this. ML Platform looks after model monitoring and hands off to you.',
    });
  });
});

describe('tidyMessage', () => {
  it.each([
    [undefined, ''],
    ['   \n ', ''],
    ['a\u202Eb', 'a b'],
    ['x'.repeat(1200), 'x'.repeat(1000)],
  ])('makes of %j one line that can be read', (message, expected) => {
    expect(tidyMessage(message)).toBe(expected);
  });
});
