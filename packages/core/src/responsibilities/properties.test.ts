import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import fc from 'fast-check';
import type { CatalogEntity, Organization } from '../catalog';
import {
  answersOf,
  anyRules,
  anyTeam,
  anyWorld,
  build,
  CONCERNS,
  organizationOf,
} from './__testUtils__/anyOrganization';
import { createResolver } from './createResolver';
import { findOrganizationFindings } from './findings/findOrganizationFindings';
import type { Responsibility, Selector } from './types';

jest.setTimeout(240_000);
fc.configureGlobal({ numRuns: 1_000 });

const NOW = new Date('2026-11-23T10:00:00Z');

describe('properties of resolving', () => {
  it('does not depend on the order of rules or entities', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyWorld, anyRules).chain(([entities, registered]) => {
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
      fc.property(
        anyWorld,
        anyRules,
        anyTeam,
        (entities, registered, owner) => {
          const before = answersOf(
            organizationOf([...entities, ...registered]),
          );
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
        },
      ),
    );
  });

  it('gives every entity and concern exactly one outcome, and every reason a rule that exists', () => {
    fc.assert(
      fc.property(anyWorld, anyRules, (entities, registered) => {
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

describe('claims that are not confirmed', () => {
  it('decide nothing, and are findings', () => {
    fc.assert(
      fc.property(anyWorld, anyRules, (entities, registered) => {
        const whole = organizationOf([...entities, ...registered]);
        const claims = whole.responsibilities.filter(
          ({ confirmed }) => !confirmed,
        );
        const without = organizationOf(
          [...entities, ...registered].filter(
            ({ metadata }) =>
              !claims.some(({ title }) => title === metadata.name),
          ),
        );
        const decisionsOf = (organization: Organization) => {
          const { decide } = createResolver(organization);
          return [...without.entities.keys()].map(ref =>
            CONCERNS.map(concern => {
              const { winners, ...decision } = decide(ref, concern);
              return [decision, winners.map(({ rule }) => rule.ref)];
            }),
          );
        };
        expect(decisionsOf(whole)).toEqual(decisionsOf(without));
        expect(
          findOrganizationFindings(whole, { now: NOW })
            .filter(({ kind }) => kind === 'unconfirmed-claim')
            .map(({ rule }) => rule),
        ).toEqual(claims.map(({ ref }) => ref));
      }),
    );
  });
});

/** Where an entity stands by each kind of scope, nearest first: read anew each time, as the design has it. */
function reachOf(organization: Organization, ref: string) {
  const { systemOf, domainsOf, ownerOf, groupsOf, ancestorsOf } = organization;
  const owner = ownerOf(ref);
  const groups = owner?.startsWith('user:') ? groupsOf(owner) : [];
  const via = groups.length === 1 ? groups : [];
  return {
    entity: [ref],
    system: [ref.startsWith('system:') ? ref : (systemOf(ref) ?? '')],
    domain: [...(ref.startsWith('domain:') ? [ref] : []), ...domainsOf(ref)],
    owner: owner ? [owner, ...via, ...ancestorsOf(via[0] ?? owner)] : [],
  };
}

const RANKS = ['entity', 'system', 'domain', 'owner', 'filter', 'everything'];

/** How narrow a rule is for an entity, as text that sorts; undefined where it does not cover it. */
function narrowness(
  organization: Organization,
  rule: Responsibility,
  ref: string,
): string | undefined {
  const entity = organization.entities.get(ref) as CatalogEntity;
  const reach = reachOf(organization, ref);
  const passes = ({ filter }: Selector) =>
    filter === undefined || evaluateFilterPredicate(filter, entity);
  const ranks = rule.appliesTo.flatMap(selector => {
    if (!passes(selector)) return [];
    const { scope, filter } = selector;
    if (!scope) return [`${RANKS.indexOf('filter')} 0 0`];
    const at = reach[scope.kind].indexOf(scope.ref);
    const bare = filter === undefined ? 1 : 0;
    return at < 0 ? [] : [`${RANKS.indexOf(scope.kind)} ${at} ${bare}`];
  });
  const everything = `${RANKS.indexOf('everything')} 0 1`;
  return rule.appliesTo.length === 0 ? everything : ranks.sort()[0];
}

describe('the matcher', () => {
  it('finds what a plain reading of the rules finds', () => {
    fc.assert(
      fc.property(anyWorld, anyRules, (entities, registered) => {
        const organization = organizationOf([...entities, ...registered]);
        const resolver = createResolver(organization);
        for (const ref of organization.entities.keys()) {
          if (!/^(component|system|domain):/.test(ref)) continue;
          const found = resolver
            .matchesOf(ref)
            .map(({ rule, matchedBy, distance, filter }) => {
              const bare = filter === undefined ? 1 : 0;
              return `${rule.ref} ${RANKS.indexOf(matchedBy)} ${distance} ${bare}`;
            });
          const expected = organization.responsibilities.flatMap(rule => {
            const rank = narrowness(organization, rule, ref);
            return rank === undefined ? [] : [`${rule.ref} ${rank}`];
          });
          expect(found.sort()).toEqual(expected.sort());
        }
      }),
    );
  });
});

describe('a property that does not hold', () => {
  it('shrinks to an organisation that fits on a screen', () => {
    const { counterexample } = fc.check(
      fc.property(anyWorld, anyRules, (entities, registered) =>
        answersOf(organizationOf([...entities, ...registered])).every(
          ({ outcome }) => outcome !== 'conflict',
        ),
      ),
      { seed: 1 },
    );
    expect(counterexample).not.toBeNull();
    const [, registered] = counterexample ?? [[], []];
    expect(registered).toHaveLength(2);
    const text = fc.stringify(counterexample);
    expect(text).toMatch(/Responsibility r1 \{owner:g\d,concerns:\[/);
    expect(text.length).toBeLessThan(1_500);
  });
});
