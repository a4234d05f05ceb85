import {
  createOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { createRuleMatcher } from './createRuleMatcher';

function entity(
  ref: string,
  spec: Record<string, Json> = {},
  tags: readonly string[] = [],
): CatalogEntity {
  const [kind, name] = ref.split(':');
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return { apiVersion, kind, metadata: { name, tags }, spec };
}

const COMMON = {
  type: 'service',
  lifecycle: 'production',
  owner: 'shop',
  system: 'checkout',
};

function rule(name: string, selectors: Json, except?: Json): CatalogEntity {
  return entity(`Responsibility:${name}`, {
    owner: 'sre',
    concerns: ['monitoring'],
    appliesTo: selectors,
    ...(except === undefined ? {} : { except }),
  });
}

const RULES = [
  rule('by-owner', [{ owner: 'shop' }]),
  rule('by-system', [{ system: 'checkout' }]),
  rule('by-domain', [{ domain: 'payments' }]),
  rule('by-type', [{ filter: { kind: 'Component', 'spec.type': 'service' } }]),
  rule('by-kinds', [{ filter: { kind: { $in: ['Resource', 'API'] } } }]),
  rule('by-lifecycle', [{ filter: { 'spec.lifecycle': 'production' } }]),
  rule('by-tag', [{ filter: { 'metadata.tags': { $contains: 'java' } } }]),
  rule('by-name', [{ entity: 'named' }]),
  rule(
    'but-one',
    [{ filter: { kind: 'Component' } }],
    [{ entity: 'excepted' }],
  ),
  rule('all-of', [
    { filter: { $all: [{ kind: 'API' }, { 'spec.type': 'service' }] } },
  ]),
];

/** Each differs from the first in one thing that some rule asks about. */
const THINGS = [
  entity('Component:first', COMMON),
  entity('Component:same', COMMON),
  entity('Component:other-owner', { ...COMMON, owner: 'data' }),
  entity('Component:other-system', { ...COMMON, system: 'refunds' }),
  entity('Component:no-system', {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
  }),
  entity('Component:other-type', { ...COMMON, type: 'library' }),
  entity('Component:other-lifecycle', { ...COMMON, lifecycle: 'experimental' }),
  entity('Component:tagged', COMMON, ['java']),
  entity('Component:named', COMMON),
  entity('Component:excepted', COMMON),
  entity('API:other-kind', COMMON),
];

function matcherOf(rules: readonly CatalogEntity[]) {
  const { matchesOf: match } = createRuleMatcher(
    createOrganization({
      entities: withRelations([
        entity('System:checkout', { domain: 'payments' }),
        entity('System:refunds'),
        ...THINGS,
        ...rules,
      ]),
      vocabulary: packagedVocabulary(),
    }),
  );
  return (ref: string) =>
    match(ref)
      .map(({ rule: { title }, setAside }) => (setAside ? `(${title})` : title))
      .sort()
      .join(' ');
}

describe('createRuleMatcher', () => {
  it.each<[string, string]>([
    [
      'component:default/first',
      'but-one by-domain by-lifecycle by-owner by-system by-type',
    ],
    [
      'component:default/same',
      'but-one by-domain by-lifecycle by-owner by-system by-type',
    ],
    [
      'component:default/other-owner',
      'but-one by-domain by-lifecycle by-system by-type',
    ],
    ['component:default/other-system', 'but-one by-lifecycle by-owner by-type'],
    ['component:default/no-system', 'but-one by-lifecycle by-owner by-type'],
    [
      'component:default/other-type',
      'but-one by-domain by-lifecycle by-owner by-system',
    ],
    [
      'component:default/other-lifecycle',
      'but-one by-domain by-owner by-system by-type',
    ],
    [
      'component:default/tagged',
      'but-one by-domain by-lifecycle by-owner by-system by-tag by-type',
    ],
    [
      'component:default/named',
      'but-one by-domain by-lifecycle by-name by-owner by-system by-type',
    ],
    [
      'component:default/excepted',
      '(but-one) by-domain by-lifecycle by-owner by-system by-type',
    ],
    [
      'api:default/other-kind',
      'all-of by-domain by-kinds by-lifecycle by-owner by-system',
    ],
    ['system:default/checkout', 'by-domain by-system'],
    ['system:default/refunds', ''],
  ])(
    'finds the rules that cover %s, whatever was asked before',
    (ref, expected) => {
      const match = matcherOf(RULES);
      for (const { kind, metadata } of THINGS) {
        match(`${kind.toLowerCase()}:default/${metadata.name}`);
      }
      expect(match(ref)).toBe(expected);
    },
  );
});
