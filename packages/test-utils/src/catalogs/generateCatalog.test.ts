import { generateCatalog } from './generateCatalog';

describe('generateCatalog', () => {
  it.each([100, 500, 5_000])('gives exactly %d entities', entities => {
    const catalog = generateCatalog({ entities });

    expect(catalog).toHaveLength(entities);
    const refs = catalog.map(
      ({ kind, metadata }) => `${kind}/${metadata.name}`,
    );
    expect(new Set(refs).size).toBe(entities);
  });

  it('gives the same catalog for the same seed, and another for another', () => {
    const once = generateCatalog({ entities: 300, seed: 7 });

    expect(generateCatalog({ entities: 300, seed: 7 })).toEqual(once);
    expect(generateCatalog({ entities: 300, seed: 8 })).not.toEqual(once);
  });

  it('relates entities to others that exist', () => {
    const catalog = generateCatalog({ entities: 1_000 });
    const refs = new Set(
      catalog.map(({ kind, metadata }) =>
        `${kind}:default/${metadata.name}`.toLowerCase(),
      ),
    );

    const dangling = catalog
      .flatMap(({ relations }) => relations ?? [])
      .filter(({ targetRef }) => !refs.has(targetRef));

    expect(dangling).toEqual([]);
  });

  it('says what to ask for when there is no room for services', () => {
    expect(() => generateCatalog({ entities: 20 })).toThrow('at least 100');
  });
});
