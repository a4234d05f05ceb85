/**
 * The relations of a Responsibility in the catalog: with its team, with what
 * it names as a scope, with what it provides, and with the templates that do
 * its work. No relation per selected entity, which would flood the catalog,
 * and no ownership of other entities, which would grant rights.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import { completeRef, entityRefOf } from '../catalog/entityRef';

/** One relation of one entity. @public */
export interface DerivedRelation {
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

const SCOPES = { entity: 'component', system: 'system', domain: 'domain' };

/**
 * The relations of a Responsibility, in both directions. What is malformed is
 * left out: telling so is the task of its validation.
 *
 * @public
 */
export function responsibilityRelations(
  entity: CatalogEntity,
): readonly DerivedRelation[] {
  const self = entityRefOf(entity);
  const spec = entity.spec ?? {};
  const refs = (value: unknown, defaultKind: string) =>
    [value].flat().flatMap(text => {
      const ref =
        typeof text === 'string'
          ? completeRef(text, {
              defaultKind,
              defaultNamespace: entity.metadata.namespace,
            })
          : undefined;
      return ref ?? [];
    });
  const scopes = [spec.appliesTo].flat().flatMap(selector =>
    Object.entries(SCOPES).flatMap(([key, kind]) => {
      const isObject = typeof selector === 'object' && selector !== null;
      return isObject && key in selector
        ? refs((selector as Record<string, unknown>)[key], kind)
        : [];
    }),
  );
  return [
    ...relate(self, refs(spec.owner, 'group'), ['ownedBy', 'ownerOf']),
    ...relate(self, scopes, ['covers', 'coveredBy']),
    ...relate(self, refs(spec.provides, 'component'), [
      'provides',
      'providedBy',
    ]),
    ...relate(self, refs(spec.automatedBy, 'template'), [
      'automatedBy',
      'automates',
    ]),
  ];
}

function relate(
  self: string,
  targets: readonly string[],
  [type, reverse]: readonly [string, string],
): readonly DerivedRelation[] {
  return [...new Set(targets)].flatMap(target => [
    { source: self, type, target },
    { source: target, type: reverse, target: self },
  ]);
}
