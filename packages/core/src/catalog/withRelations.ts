/**
 * Relations of entities that were read from files, as the catalog would stitch
 * them: both directions, to targets that exist or not, in the catalog's order.
 */
import {
  responsibilityRelations,
  type DerivedRelation,
} from '../responsibilities/responsibilityRelations';
import type { CatalogEntity, EntityRelation } from './CatalogEntity';
import { completeRef, entityRefOf } from './entityRef';

interface RelationRule {
  /** Field of `spec` that holds one reference or a list of them. */
  readonly field: string;
  readonly defaultKind?: string;
  readonly type: string;
  readonly reverse: string;
}

const OWNER: RelationRule = {
  field: 'owner',
  defaultKind: 'group',
  type: 'ownedBy',
  reverse: 'ownerOf',
};
const SYSTEM: RelationRule = {
  field: 'system',
  defaultKind: 'system',
  type: 'partOf',
  reverse: 'hasPart',
};
const DEPENDENCIES: readonly RelationRule[] = [
  { field: 'dependsOn', type: 'dependsOn', reverse: 'dependencyOf' },
  { field: 'dependencyOf', type: 'dependencyOf', reverse: 'dependsOn' },
];

const RULES: ReadonlyMap<string, readonly RelationRule[]> = new Map([
  [
    'component',
    [
      OWNER,
      SYSTEM,
      ...DEPENDENCIES,
      {
        field: 'subcomponentOf',
        defaultKind: 'component',
        type: 'partOf',
        reverse: 'hasPart',
      },
      {
        field: 'providesApis',
        defaultKind: 'api',
        type: 'providesApi',
        reverse: 'apiProvidedBy',
      },
      {
        field: 'consumesApis',
        defaultKind: 'api',
        type: 'consumesApi',
        reverse: 'apiConsumedBy',
      },
    ],
  ],
  ['resource', [OWNER, SYSTEM, ...DEPENDENCIES]],
  ['api', [OWNER, SYSTEM]],
  ['template', [OWNER]],
  [
    'system',
    [
      OWNER,
      {
        field: 'domain',
        defaultKind: 'domain',
        type: 'partOf',
        reverse: 'hasPart',
      },
    ],
  ],
  [
    'domain',
    [
      OWNER,
      {
        field: 'subdomainOf',
        defaultKind: 'domain',
        type: 'partOf',
        reverse: 'hasPart',
      },
    ],
  ],
  [
    'user',
    [
      {
        field: 'memberOf',
        defaultKind: 'group',
        type: 'memberOf',
        reverse: 'hasMember',
      },
    ],
  ],
  [
    'group',
    [
      {
        field: 'parent',
        defaultKind: 'group',
        type: 'childOf',
        reverse: 'parentOf',
      },
      {
        field: 'children',
        defaultKind: 'group',
        type: 'parentOf',
        reverse: 'childOf',
      },
      {
        field: 'members',
        defaultKind: 'user',
        type: 'hasMember',
        reverse: 'memberOf',
      },
    ],
  ],
]);

/**
 * Gives entities the relations that the catalog would. Relations that an
 * entity carries already are kept.
 *
 * @public
 */
export function withRelations(
  entities: Iterable<CatalogEntity>,
): readonly CatalogEntity[] {
  const all = [...entities];
  const bySource = new Map<string, Map<string, EntityRelation>>();
  const add = ({ source, type, target }: DerivedRelation) => {
    const relations = bySource.get(source) ?? new Map<string, EntityRelation>();
    bySource.set(source, relations);
    relations.set(`${type} ${target}`, { type, targetRef: target });
  };
  for (const entity of all) {
    const source = entityRefOf(entity);
    for (const { type, targetRef } of entity.relations ?? []) {
      add({ source, type, target: targetRef });
    }
    for (const relation of derive(entity, source)) add(relation);
  }
  return all.map(entity => ({
    ...entity,
    relations: [...(bySource.get(entityRefOf(entity))?.values() ?? [])].sort(
      (a, b) => compare(a.type, b.type) || compare(a.targetRef, b.targetRef),
    ),
  }));
}

function derive(
  entity: CatalogEntity,
  source: string,
): readonly DerivedRelation[] {
  if (entity.kind.toLowerCase() === 'responsibility') {
    return responsibilityRelations(entity);
  }
  const defaultNamespace = entity.metadata.namespace;
  return (RULES.get(entity.kind.toLowerCase()) ?? []).flatMap(rule =>
    [entity.spec?.[rule.field] ?? []].flat().flatMap(text => {
      // A malformed reference is the catalog's own error to tell.
      const target =
        typeof text === 'string'
          ? completeRef(text, {
              defaultKind: rule.defaultKind,
              defaultNamespace,
            })
          : undefined;
      if (!target) return [];
      return [
        { source, type: rule.type, target },
        { source: target, type: rule.reverse, target: source },
      ];
    }),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
