import fc from 'fast-check';
import {
  createOrganization,
  restrictOrganization,
  withRelations,
  type CatalogEntity,
  type Organization,
  type PipelineOwners,
} from '../catalog';
import { packagedVocabulary } from '../vocabulary';
import {
  answersOf,
  anyPipelineOwners,
  anyRules,
  anyWorld,
  GROUPS,
  organizationOf,
} from './__testUtils__/anyOrganization';
import { createResolver } from './createResolver';
import type { Decision } from './decide';
import { surveyFleet } from './fleet/surveyFleet';
import { suggestTeams } from './suggestTeams';

jest.setTimeout(120_000);
fc.configureGlobal({ numRuns: 100 });

const vocabulary = packagedVocabulary();

describe('properties of the survey', () => {
  it('agrees with the resolver for every entity and concern', () => {
    fc.assert(
      fc.property(anyWorld, anyRules, (entities, registered) => {
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
      fc.property(anyWorld, anyRules, (entities, registered) => {
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
        fc.tuple(anyWorld, anyRules).chain(([entities, registered]) => {
          const all = withRelations([...entities, ...registered]);
          return fc.tuple(
            fc.constant(all),
            fc.subarray([...all]),
            anyPipelineOwners,
          );
        }),
        ([all, visible, pipelineOwners]) => {
          const options = {
            vocabulary,
            pipelineOwners,
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
            expect(suggestTeams(restricted, 'ci-cd')).toEqual(
              suggestTeams(alone, 'ci-cd'),
            );
          }
        },
      ),
    );
  });

  it('has edges only to entities that exist in it', () => {
    fc.assert(
      fc.property(
        anyWorld,
        anyRules,
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

describe('properties of what code owners files tell', () => {
  const suggestionsOf = (
    entities: readonly CatalogEntity[],
    pipelineOwners: readonly PipelineOwners[],
  ) =>
    suggestTeams(
      createOrganization({
        vocabulary,
        entities: withRelations(entities),
        pipelineOwners,
      }),
      'ci-cd',
    );

  it('does not depend on the order of repositories, owners and entities', () => {
    fc.assert(
      fc.property(
        anyWorld,
        anyPipelineOwners.chain(read =>
          fc.tuple(
            fc.constant(read),
            fc.shuffledSubarray([...read], {
              minLength: read.length,
              maxLength: read.length,
            }),
          ),
        ),
        (entities, [read, shuffled]) => {
          const reversed = shuffled.map(each => ({
            entities: [...each.entities].reverse(),
            owners: [...each.owners].reverse(),
          }));
          expect(suggestionsOf([...entities].reverse(), reversed)).toEqual(
            suggestionsOf(entities, read),
          );
        },
      ),
    );
  });

  it('names teams that exist, and no more repositories than were read', () => {
    fc.assert(
      fc.property(anyWorld, anyPipelineOwners, (entities, read) => {
        const refs = GROUPS.map(name => `group:default/${name}`);
        for (const { team, because } of suggestionsOf(entities, read)) {
          expect(refs).toContain(team);
          const [, count, all] = /in (\d+) of (\d+)/.exec(because) ?? [0, 1, 1];
          expect(Number(all)).toBe(read.length);
          expect(Number(count)).toBeLessThanOrEqual(read.length);
          expect(Number(count)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

function viewOf(organization: Organization, refs: readonly string[]) {
  return {
    responsibilities: organization.responsibilities,
    pipelineOwners: organization.pipelineOwners,
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
