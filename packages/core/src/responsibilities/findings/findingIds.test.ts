import fc from 'fast-check';
import type { CatalogEntity } from '../../catalog';
import {
  anyRules,
  anyWorld,
  build,
  organizationOf,
} from '../__testUtils__/anyOrganization';
import { findOrganizationFindings } from './findOrganizationFindings';

jest.setTimeout(120_000);
fc.configureGlobal({ numRuns: 200 });

const NOW = new Date('2026-11-23T10:00:00Z');

function idsOf(entities: readonly CatalogEntity[]): readonly string[] {
  return findOrganizationFindings(organizationOf(entities), { now: NOW })
    .map(({ id }) => id)
    .sort();
}

/** A catalog in production, so that there is much to find. */
const anyCatalog = fc
  .tuple(anyWorld, anyRules)
  .map(([world, rules]) =>
    [...world, ...rules].map(entity =>
      entity.kind === 'Component'
        ? { ...entity, spec: { ...entity.spec, lifecycle: 'production' } }
        : entity,
    ),
  );

describe('the ids of findings', () => {
  it('are each there once', () => {
    fc.assert(
      fc.property(anyCatalog, catalog => {
        const ids = idsOf(catalog);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('survive another order of files', () => {
    fc.assert(
      fc.property(
        anyCatalog.chain(catalog =>
          fc.tuple(
            fc.constant(catalog),
            fc.shuffledSubarray(catalog, { minLength: catalog.length }),
          ),
        ),
        ([catalog, shuffled]) => {
          expect(idsOf(shuffled)).toEqual(idsOf(catalog));
        },
      ),
    );
  });

  it('survive other titles, descriptions and links', () => {
    fc.assert(
      fc.property(anyCatalog, fc.string(), (catalog, word) => {
        const renamed = catalog.map(({ metadata, ...entity }) => ({
          ...entity,
          metadata: {
            ...metadata,
            title: `${word} of ${metadata.name}`,
            description: `What ${metadata.name} does`,
            links: [{ url: 'https://example.com' }],
          },
        }));
        expect(idsOf(renamed)).toEqual(idsOf(catalog));
      }),
    );
  });

  it('survive what has nothing to do with them', () => {
    const elsewhere = [
      build('Group', 'newcomers', { type: 'team' }),
      build('System', 'elsewhere', { owner: 'newcomers' }),
      build('Component', 'newcomer', {
        type: 'library',
        lifecycle: 'experimental',
        owner: 'newcomers',
        system: 'elsewhere',
      }),
      build('Responsibility', 'new-work', {
        owner: 'newcomers',
        concerns: ['billing'],
        appliesTo: [{ system: 'elsewhere' }],
      }),
    ];
    fc.assert(
      fc.property(anyCatalog, catalog => {
        const before = idsOf(catalog);
        // A rule that selected nothing may select the newcomer, which ends its finding.
        const after = new Set(idsOf([...catalog, ...elsewhere]));
        expect(
          before.filter(id => !after.has(id) && !id.startsWith('dead-rule/')),
        ).toEqual([]);
      }),
    );
  });
});
