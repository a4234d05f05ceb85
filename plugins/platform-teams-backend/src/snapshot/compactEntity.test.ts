import { compactEntity, createIntern } from './compactEntity';

const LONG = 'x'.repeat(5_000);

describe('compactEntity', () => {
  it('keeps what predicates may name, without the version', () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'shop',
        etag: 'v1',
        tags: ['node'],
        labels: { tier: '1' },
        annotations: { 'git.example.com/slug': 'bakery/shop' },
      },
      spec: {
        type: 'service',
        replicas: 3,
        public: true,
        note: null,
        ports: [80],
      },
      relations: [{ type: 'ownedBy', targetRef: 'group:default/checkout' }],
    };
    const { etag: _, ...metadata } = entity.metadata;

    expect(compactEntity(entity, createIntern())).toEqual({
      ...entity,
      metadata,
    });
  });

  it('cuts texts that no predicate compares, and none that the suite reads', () => {
    const compacted = compactEntity(
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'API',
        metadata: {
          name: 'payments',
          annotations: { 'platform-teams/accepted': LONG, 'other/note': LONG },
        },
        spec: { definition: LONG },
      },
      createIntern(),
    );

    expect(compacted.spec?.definition).toBe(LONG.slice(0, 2_048));
    expect(compacted.metadata.annotations).toEqual({
      'platform-teams/accepted': LONG,
      'other/note': LONG.slice(0, 2_048),
    });
  });

  it('keeps a Responsibility whole', () => {
    const responsibility = {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name: 'observability', description: LONG },
      spec: { owner: 'sre', concerns: ['monitoring'] },
    };

    expect(compactEntity(responsibility, createIntern())).toEqual(
      responsibility,
    );
  });
});
