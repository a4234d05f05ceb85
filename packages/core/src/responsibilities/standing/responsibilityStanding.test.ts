import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../../catalog';
import { packagedVocabulary } from '../../vocabulary';
import { surveyFleet } from '../fleet/surveyFleet';
import { vocabularyHolders } from '../teams/vocabularyHolders';
import {
  matchedEntities,
  responsibilityStanding,
} from './responsibilityStanding';

const NOW = new Date('2026-11-30T10:00:00Z');

function entity(ref: string, spec: Record<string, Json> = {}): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name }, spec };
}

const service = (name: string, system: string) =>
  entity(`Component:${name}`, {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    system,
  });

const ENTITIES = [
  ...['sre', 'devx', 'cloud', 'shop'].map(name =>
    entity(`Group:${name}`, { type: 'team' }),
  ),
  entity('System:checkout', { owner: 'shop' }),
  entity('System:search', { owner: 'shop' }),
  service('till', 'checkout'),
  service('receipts', 'checkout'),
  service('index', 'search'),
  service('legacy', 'search'),
  entity('Responsibility:watch', {
    owner: 'sre',
    concerns: ['monitoring', 'logging'],
    assists: ['on-call'],
    appliesTo: [{ filter: { kind: 'Component' } }],
    except: [{ entity: 'component:default/legacy' }],
    handsOffTo: 'on-call',
  }),
  entity('Responsibility:starter', {
    owner: 'devx',
    concerns: ['monitoring'],
  }),
  entity('Responsibility:checkout-logs', {
    owner: 'cloud',
    concerns: ['logging'],
    appliesTo: [{ system: 'checkout' }],
  }),
  entity('Responsibility:rival', {
    owner: 'devx',
    concerns: ['logging'],
    appliesTo: [{ filter: { kind: 'Component', 'spec.type': 'service' } }],
  }),
  entity('Responsibility:twin', {
    owner: 'sre',
    concerns: ['monitoring'],
    appliesTo: [{ filter: { 'spec.type': 'service' } }],
    lifecycle: 'deprecated',
  }),
];

const organization = createOrganization({
  entities: withRelations(ENTITIES),
  vocabulary: packagedVocabulary(),
});
const survey = surveyFleet(organization);
const WATCH = 'responsibility:default/watch';
const standingOf = (ref: string) =>
  responsibilityStanding(organization, ref, { now: NOW });

describe('responsibilityStanding', () => {
  it('says what a registration selects, excepts and answers', () => {
    expect(standingOf(WATCH)).toMatchObject({
      selects: 3,
      excepted: 1,
      work: {
        entities: 3,
        concerns: [
          { concern: 'monitoring', entities: 3, of: 6 },
          { concern: 'logging', entities: 0, of: 6 },
        ],
      },
      assists: [{ concern: 'on-call', accountable: ['group:default/shop'] }],
      boundary: {
        handsOffTo: { concern: 'on-call', teams: ['group:default/shop'] },
      },
    });
  });

  it('says what it beats, what it loses to and who claims the same, each with the reason', () => {
    expect(standingOf(WATCH)?.meetings).toEqual([
      {
        rule: 'responsibility:default/rival',
        title: 'rival',
        team: 'group:default/devx',
        concern: 'logging',
        how: 'alike',
        why: 'Both reach it just as closely',
        entities: 3,
        examples: [
          'component:default/till',
          'component:default/receipts',
          'component:default/index',
        ],
      },
      {
        rule: 'responsibility:default/starter',
        title: 'starter',
        team: 'group:default/devx',
        concern: 'monitoring',
        how: 'beats',
        why: 'A rule for a selection comes before a rule for all',
        entities: 3,
        examples: [
          'component:default/till',
          'component:default/receipts',
          'component:default/index',
        ],
      },
      {
        rule: 'responsibility:default/checkout-logs',
        title: 'checkout-logs',
        team: 'group:default/cloud',
        concern: 'logging',
        how: 'beaten',
        why: 'A rule for one system comes before a rule for a selection',
        entities: 2,
        examples: ['component:default/till', 'component:default/receipts'],
      },
    ]);
  });

  it('sees the same meeting from the other side', () => {
    expect(
      standingOf('responsibility:default/checkout-logs')?.meetings.map(
        ({ rule, how, entities }) => [rule, how, entities],
      ),
    ).toEqual([
      ['responsibility:default/rival', 'beats', 2],
      [WATCH, 'beats', 2],
    ]);
  });

  it('says of one that is deprecated what it selects, and that it meets nobody', () => {
    const twin = standingOf('responsibility:default/twin');

    expect(twin).toMatchObject({
      selects: 4,
      meetings: [],
      work: { state: 'deprecated', entities: 0 },
    });
  });

  it('knows none that is not there', () => {
    expect(standingOf('responsibility:default/nobody')).toBeUndefined();
    expect(matchedEntities(survey, 'responsibility:default/nobody')).toEqual(
      [],
    );
  });
});

describe('matchedEntities', () => {
  const refsOf = (...args: Parameters<typeof matchedEntities>) =>
    matchedEntities(...args).map(({ ref }) => ref.split('/')[1]);

  it('lists them by reference, each with what reaches it and how it fares', () => {
    expect(matchedEntities(survey, WATCH)).toEqual([
      {
        ref: 'component:default/index',
        by: 'covers every component',
        answers: ['monitoring'],
        loses: ['logging'],
      },
      {
        ref: 'component:default/receipts',
        by: 'covers every component',
        answers: ['monitoring'],
        loses: ['logging'],
      },
      {
        ref: 'component:default/till',
        by: 'covers every component',
        answers: ['monitoring'],
        loses: ['logging'],
      },
    ]);
  });

  it('says of each entity which of several selectors reaches it', () => {
    const both = createOrganization({
      entities: withRelations([
        ...ENTITIES,
        entity('Component:flour-cli', { type: 'library', owner: 'shop' }),
        entity('Responsibility:both', {
          owner: 'cloud',
          concerns: ['compute'],
          appliesTo: [
            { system: 'search' },
            { system: 'checkout' },
            { filter: { kind: 'Component', 'spec.type': 'library' } },
          ],
        }),
      ]),
      vocabulary: packagedVocabulary(),
    });

    expect(
      matchedEntities(surveyFleet(both), 'responsibility:default/both')
        .filter(({ ref }) => ref.startsWith('component:'))
        .map(({ ref, by }) => [ref.split('/')[1], by]),
    ).toEqual([
      ['flour-cli', 'covers every component of type library'],
      ['index', 'covers the system search'],
      ['legacy', 'covers the system search'],
      ['receipts', 'covers the system checkout'],
      ['till', 'covers the system checkout'],
    ]);
  });

  it.each([
    [{ concern: 'monitoring' }, ['index', 'receipts', 'till']],
    [{ concern: 'logging' }, []],
    [
      { concern: 'logging', outcome: 'loses' as const },
      ['index', 'receipts', 'till'],
    ],
    [{ outcome: 'answers' as const, text: ' RECEIPT ' }, ['receipts']],
    [{ text: 'zeppelin' }, []],
  ])('keeps to %j', (filter, names) => {
    expect(refsOf(survey, WATCH, filter)).toEqual(names);
  });
});

describe('vocabularyHolders', () => {
  const of = (concern: string) =>
    vocabularyHolders(organization, survey).find(
      one => one.concern === concern,
    );

  it('counts who answers a concern, who claims it twice, and where nobody does', () => {
    expect(of('monitoring')).toEqual({
      concern: 'monitoring',
      applies: 6,
      required: 4,
      holders: [
        { team: 'group:default/devx', entities: 3 },
        { team: 'group:default/sre', entities: 3 },
      ],
      holdersTotal: 2,
      byOwner: 0,
      claimedTwice: 0,
      withoutTeam: 0,
      requiredOpen: 0,
    });
    expect(of('logging')).toMatchObject({
      holders: [
        { team: 'group:default/cloud', entities: 3 },
        { team: 'group:default/devx', entities: 1 },
        { team: 'group:default/sre', entities: 0 },
      ],
      claimedTwice: 1,
      withoutTeam: 1,
    });
  });

  it('counts owners apart from those who registered', () => {
    expect(of('on-call')).toMatchObject({
      holders: [],
      byOwner: 6,
      withoutTeam: 0,
    });
    expect(of('secret-management')).toMatchObject({
      holders: [],
      applies: 6,
      required: 4,
      withoutTeam: 6,
      requiredOpen: 4,
    });
  });
});
