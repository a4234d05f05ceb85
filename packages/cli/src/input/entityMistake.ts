/**
 * What the catalog would refuse in an entity, whatever its kind: the rules go
 * by its promises, so that files have to keep them, too.
 */
import {
  completeRef,
  entityRefOf,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';

const METADATA: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['namespace', isText],
  ['title', isText],
  ['description', isText],
  ['annotations', isTexts],
  ['labels', isTexts],
  ['tags', value => isListOf(value, isText)],
  [
    'links',
    value => isListOf(value, link => isObject(link) && isText(link.url)),
  ],
];

/** Why an entity cannot be used, in words; undefined where it can. */
export function entityMistake(entity: CatalogEntity): string | undefined {
  const metadata: Readonly<Record<string, unknown>> = { ...entity.metadata };
  for (const [key, isRight] of METADATA) {
    if (metadata[key] !== undefined && !isRight(metadata[key])) {
      return `metadata.${key} is not what a catalog holds there`;
    }
  }
  if (entity.spec !== undefined && !isObject(entity.spec)) {
    return 'spec is no object';
  }
  if (
    entity.relations !== undefined &&
    !isListOf(entity.relations, isRelation)
  ) {
    return 'relations is no list of { type, targetRef }';
  }
  return completeRef(entityRefOf(entity)) === undefined
    ? 'its kind, namespace or name has characters that none has in a catalog, or too many'
    : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isText);
}

function isListOf(
  value: unknown,
  isRight: (element: unknown) => boolean,
): boolean {
  return Array.isArray(value) && value.every(isRight);
}

function isRelation(value: unknown): boolean {
  return isObject(value) && isText(value.type) && isText(value.targetRef);
}
