/** Companies of any shape, for properties that hold for all of them. */
import fc from 'fast-check';
import type { CatalogEntity } from '../../src/catalog';
import { entity } from './cookieCompany';

const TEAMS = ['sre', 'devx', 'cloud', 'checkout', 'data'];
const OWNERS = [...TEAMS, 'gone'];
const CONCERNS = ['monitoring', 'ci-cd', 'databases', 'networking', 'secret-management', 'cloud-cost'];
const NODES = Array.from({ length: 12 }, (_, index) => index);

const groups = TEAMS.map(name =>
  entity(`Group:${name}`, {
    type: { sre: 'sre', devx: 'devx', cloud: 'cloud-engineering' }[name] ?? 'team',
    ...(name === 'data' ? { parent: 'checkout' } : {}),
  }),
);

const structure = [
  entity('Domain:outer', { owner: 'checkout' }),
  entity('Domain:inner', { owner: 'data', subdomainOf: 'outer' }),
  entity('System:one', { owner: 'checkout', domain: 'outer' }),
  entity('System:two', { owner: 'checkout', domain: 'inner' }),
];

const selector = fc.oneof(
  fc.constantFrom(...['one', 'two']).map(system => ({ system })),
  fc.constantFrom(...OWNERS).map(owner => ({ owner: `group:${owner}` })),
  fc.constantFrom('Component', 'Resource').map(kind => ({ filter: { kind } })),
);

const registration = fc.record({
  owner: fc.constantFrom(...OWNERS),
  concerns: fc.uniqueArray(fc.constantFrom(...CONCERNS), { minLength: 1, maxLength: 3 }),
  appliesTo: fc.array(selector, { maxLength: 2 }),
  provides: fc.uniqueArray(fc.constantFrom(...NODES), { maxLength: 2 }),
});

const node = fc.record({
  kind: fc.constantFrom('Component', 'Resource'),
  owner: fc.option(fc.constantFrom(...OWNERS), { nil: undefined }),
  system: fc.option(fc.constantFrom('one', 'two'), { nil: undefined }),
  type: fc.constantFrom('service', 'database', 'network', 'bucket'),
  lifecycle: fc.constantFrom('production', 'experimental'),
  dependsOn: fc.uniqueArray(fc.constantFrom(...NODES), { maxLength: 4 }),
});

/** Twelve things, owned and depending on one another in any way, with any registrations. */
export const anyCompany: fc.Arbitrary<readonly CatalogEntity[]> = fc
  .record({
    nodes: fc.array(node, { minLength: NODES.length, maxLength: NODES.length }),
    registrations: fc.array(registration, { maxLength: 6 }),
  })
  .map(({ nodes, registrations }) => {
    const refOf = (index: number) => `${nodes[index].kind.toLowerCase()}:thing-${index}`;
    return [
      ...groups,
      ...structure,
      ...nodes.map(({ kind, owner, system, dependsOn, ...rest }, index) =>
        entity(`${kind}:thing-${index}`, {
          ...rest,
          ...(owner ? { owner } : {}),
          ...(system ? { system } : {}),
          dependsOn: dependsOn.filter(target => target !== index).map(refOf),
        }),
      ),
      ...registrations.map(({ owner, concerns, appliesTo, provides }, index) =>
        entity(`Responsibility:rule-${index}`, {
          owner,
          concerns,
          ...(appliesTo.length > 0 ? { appliesTo } : {}),
          provides: provides.map(refOf),
        }),
      ),
    ];
  });
