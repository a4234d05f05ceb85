import fc from 'fast-check';
import {
  createOrganization,
  restrictOrganization,
  withRelations,
  type CatalogEntity,
  type Json,
  type Organization,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import { createResolver } from './createResolver';
import type { Decision } from './decide';
import { surveyFleet } from './fleet/surveyFleet';

// Enough to find what a rule forgets, and still a few seconds.
fc.configureGlobal({ numRuns: 60 });

const vocabulary = packagedVocabulary();
const CONCERNS = [
  'monitoring',
  'on-call',
  'model-definition',
  'application-code',
];
const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const GROUPS = names('g', 4);
const SYSTEMS = names('s', 3);
const DOMAINS = names('d', 3);
const COMPONENTS = names('c', 5);
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

function build(
  kind: string,
  name: string,
  spec: Record<string, Json | undefined>,
): CatalogEntity {
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  const metadata = {
    name,
    annotations: {
      'backstage.io/managed-by-location': `url:https://${name.endsWith('0') ? 'no' : 'yes'}.example.com`,
    },
  };
  return { apiVersion, kind, metadata, spec: JSON.parse(JSON.stringify(spec)) };
}

const team = fc.constantFrom(...GROUPS, 'gone', 'user:default/u0');
const selector: fc.Arbitrary<Json> = fc.oneof(
  fc.record({ entity: fc.constantFrom(...COMPONENTS) }),
  fc.record({ system: fc.constantFrom(...SYSTEMS, 'gone') }),
  fc.record({ domain: fc.constantFrom(...DOMAINS) }),
  fc.record({ owner: fc.constantFrom(...GROUPS) }),
  fc.constant({ filter: { 'spec.type': 'service' } }),
  fc.record({
    system: fc.constantFrom(...SYSTEMS),
    filter: fc.constant({ kind: 'Component', 'spec.type': 'ml-model' }),
  }),
) as fc.Arbitrary<Json>;

const rules = fc
  .array(
    fc.record({
      owner: team,
      concerns: fc.uniqueArray(fc.constantFrom(...CONCERNS), { minLength: 1 }),
      appliesTo: optional(fc.array(selector, { minLength: 1, maxLength: 2 })),
      except: optional(fc.array(selector, { minLength: 1, maxLength: 1 })),
      lifecycle: fc.constantFrom('production', 'production', 'deprecated'),
      mustNotChange: optional(fc.constant(['application-code'])),
      handsOffTo: optional(fc.constantFrom(...CONCERNS)),
    }),
    { maxLength: 6 },
  )
  .map(specs =>
    specs.map((spec, index) => build('Responsibility', `r${index}`, spec)),
  );

const world = fc
  .record({
    parents: fc.array(optional(fc.constantFrom(...GROUPS)), {
      minLength: 4,
      maxLength: 4,
    }),
    domains: fc.array(optional(fc.constantFrom(...DOMAINS)), {
      minLength: 3,
      maxLength: 3,
    }),
    systems: fc.array(optional(fc.constantFrom(...DOMAINS, 'gone')), {
      minLength: 3,
      maxLength: 3,
    }),
    memberOf: fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 2 }),
    components: fc.array(
      fc.record({
        owner: optional(team),
        system: optional(fc.constantFrom(...SYSTEMS, 'gone')),
        type: fc.constantFrom('service', 'ml-model'),
        dependsOn: fc.uniqueArray(
          fc.constantFrom(...COMPONENTS.map(name => `component:${name}`)),
          { maxLength: 3 },
        ),
      }),
      { minLength: 5, maxLength: 5 },
    ),
  })
  .map(({ parents, domains, systems, memberOf, components }) => [
    ...parents.map((parent, index) =>
      build('Group', GROUPS[index], { parent }),
    ),
    ...domains.map((subdomainOf, index) =>
      build('Domain', DOMAINS[index], { subdomainOf }),
    ),
    ...systems.map((domain, index) =>
      build('System', SYSTEMS[index], { domain }),
    ),
    build('User', 'u0', { memberOf }),
    ...components.map((spec, index) =>
      build('Component', COMPONENTS[index], spec),
    ),
  ]);

function organizationOf(entities: readonly CatalogEntity[]): Organization {
  return createOrganization({
    entities: withRelations(entities),
    vocabulary,
    trusted: ['url:https://yes.example.com'],
  });
}

function answersOf(organization: Organization) {
  const resolver = createResolver(organization);
  return [...organization.entities.keys()]
    .sort()
    .flatMap(ref => CONCERNS.map(concern => resolver.resolve(ref, concern)));
}

describe('properties of resolving', () => {
  it('does not depend on the order of rules or entities', () => {
    fc.assert(
      fc.property(
        fc.tuple(world, rules).chain(([entities, registered]) => {
          const all = [...entities, ...registered];
          return fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length }),
          );
        }),
        ([all, shuffled]) => {
          expect(answersOf(organizationOf(shuffled))).toEqual(
            answersOf(organizationOf(all)),
          );
        },
      ),
    );
  });

  it('does not change by an unrelated rule', () => {
    fc.assert(
      fc.property(world, rules, team, (entities, registered, owner) => {
        const before = answersOf(organizationOf([...entities, ...registered]));
        const unrelated = build('Responsibility', 'unrelated', {
          owner,
          concerns: ['billing'],
          appliesTo: [{ system: 'elsewhere' }],
        });
        const after = answersOf(
          organizationOf([...entities, ...registered, unrelated]),
        );
        const withoutSuggestions = (answers: ReturnType<typeof answersOf>) =>
          answers
            .filter(
              ({ entity }) => entity !== 'responsibility:default/unrelated',
            )
            .map(answer => ({ ...answer, suggestions: [] }));
        expect(withoutSuggestions(after)).toEqual(withoutSuggestions(before));
      }),
    );
  });

  it('gives every entity and concern exactly one outcome, and every reason a rule that exists', () => {
    fc.assert(
      fc.property(world, rules, (entities, registered) => {
        const organization = organizationOf([...entities, ...registered]);
        for (const answer of answersOf(organization)) {
          expect(['accountable', 'gap', 'conflict']).toContain(answer.outcome);
          expect(answer.reason).toMatch(/^\S.*\.$/);
          const teams =
            answer.outcome === 'accountable'
              ? [answer.team]
              : answer.chain.filter(link => link.won).map(link => link.team);
          const rivals =
            answer.outcome === 'conflict'
              ? new Set(answer.candidates.map(candidate => candidate.team)).size
              : 2;
          const hasWinner = answer.chain.some(link => link.won);
          expect(
            answer.chain.every(
              link =>
                organization.entities.has(link.rule) &&
                (!link.won || teams.includes(link.team)),
            ),
          ).toBe(true);
          expect(teams.every(name => organization.entities.has(name))).toBe(
            true,
          );
          expect(hasWinner).toBe(
            answer.outcome === 'accountable' && answer.by === 'rule',
          );
          expect(rivals).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('properties of the survey', () => {
  it('agrees with the resolver for every entity and concern', () => {
    fc.assert(
      fc.property(world, rules, (entities, registered) => {
        const organization = organizationOf([...entities, ...registered]);
        const resolver = createResolver(organization);
        for (const { refs, outcomes } of surveyFleet(organization).classes) {
          for (const { concern, decision } of outcomes) {
            for (const ref of refs) {
              const decided = resolver.decide(ref, concern.id);
              expect(
                decision === 'by-owner' ? 'by-owner' : compact(decision),
              ).toEqual(
                decision === 'by-owner' && decided.winners.length === 0
                  ? 'by-owner'
                  : compact(decided),
              );
            }
          }
        }
      }),
    );
  });

  it('counts every entity that has concerns once', () => {
    fc.assert(
      fc.property(world, rules, (entities, registered) => {
        const organization = organizationOf([...entities, ...registered]);
        const refs = surveyFleet(organization).classes.flatMap(
          each => each.refs,
        );
        const expected = [...organization.entities.keys()].filter(ref =>
          /^(component|system|domain):/.test(ref),
        );
        expect([...refs].sort()).toEqual(expected.sort());
      }),
    );
  });
});

function compact(decision: Decision) {
  return {
    ...decision,
    winners: decision.winners.map(({ rule, matchedBy, distance }) => [
      rule.ref,
      matchedBy,
      distance,
    ]),
  };
}

describe('properties of a restricted organisation', () => {
  it('equals an organisation built from the visible entities alone', () => {
    fc.assert(
      fc.property(
        fc.tuple(world, rules).chain(([entities, registered]) => {
          const all = withRelations([...entities, ...registered]);
          return fc.tuple(fc.constant(all), fc.subarray([...all]));
        }),
        ([all, visible]) => {
          const options = {
            vocabulary,
            trusted: ['url:https://yes.example.com'],
          };
          const full = createOrganization({ ...options, entities: all });
          const alone = createOrganization({ ...options, entities: visible });
          const refs = new Set(alone.entities.keys());
          for (const sees of [refs, (ref: string) => refs.has(ref)]) {
            const restricted = restrictOrganization(full, sees);
            expect(viewOf(restricted, [...full.entities.keys()])).toEqual(
              viewOf(alone, [...full.entities.keys()]),
            );
            expect(answersOf(restricted)).toEqual(answersOf(alone));
          }
        },
      ),
    );
  });

  it('has edges only to entities that exist in it', () => {
    fc.assert(
      fc.property(
        world,
        rules,
        fc.func(fc.boolean()),
        (entities, registered, sees) => {
          const restricted = restrictOrganization(
            organizationOf([...entities, ...registered]),
            sees,
          );
          for (const ref of restricted.entities.keys()) {
            const targets = [
              ...restricted.dependenciesOf(ref),
              ...restricted.dependentsOf(ref),
              ...restricted.ancestorsOf(ref),
              ...restricted.childGroupsOf(ref),
              ...restricted.groupsOf(ref),
              ...restricted.providersOf(ref).map(provider => provider.ref),
            ];
            expect(
              targets.filter(target => !restricted.entities.has(target)),
            ).toEqual([]);
          }
        },
      ),
    );
  });
});

function viewOf(organization: Organization, refs: readonly string[]) {
  return {
    responsibilities: organization.responsibilities,
    registered: [...organization.registeredConcerns].sort(),
    entities: refs.map(ref => ({
      ref,
      exists: organization.entities.has(ref),
      title: organization.titleOf(ref),
      owner: organization.ownerOf(ref),
      system: organization.systemOf(ref),
      domains: organization.domainsOf(ref),
      ancestors: organization.ancestorsOf(ref),
      children: [...organization.childGroupsOf(ref)].sort(),
      groups: organization.groupsOf(ref),
      dependencies: organization.dependenciesOf(ref),
      dependents: [...organization.dependentsOf(ref)].sort(),
      providers: organization.providersOf(ref).map(provider => provider.ref),
    })),
  };
}
