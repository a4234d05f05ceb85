/**
 * Where an entity stands by what brought it into the catalog: ingestion from
 * Kubernetes and Crossplane marks what it brings.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';

/** A layer by origin, with the mark that says so. @internal */
export interface Origin {
  readonly layer: 'infrastructure' | 'platform';
  readonly because: string;
}

// Crossplane's own annotation on what it manages in a cloud.
const EXTERNAL_NAME = 'crossplane.io/external-name';
const COMPOSITION_RESOURCE = 'crossplane.io/composition-resource-name';
const CLAIM = /(?:^|\/)(?:crossplane-claim|claim-kind|composite-kind)$/;
const CLAIM_TYPES = new Set([
  'crossplane-claim',
  'crossplane-xr',
  'crossplane-xrd',
]);
const MANAGED_TYPES = new Set([
  'crossplane-managed-resource',
  'crossplane-managed',
  'managed-resource',
]);

/** Reads the marks of ingestion; absent when there are none. @internal */
export function placeByOrigin(entity: CatalogEntity): Origin | undefined {
  const annotations = Object.keys(entity.metadata.annotations ?? {});
  const type = String(entity.spec?.type ?? '').toLowerCase();
  if (MANAGED_TYPES.has(type)) {
    return {
      layer: 'infrastructure',
      because: `its type ${type} marks a resource that Crossplane manages`,
    };
  }
  const managed = annotations.find(
    name => name === EXTERNAL_NAME || name === COMPOSITION_RESOURCE,
  );
  if (managed) {
    return {
      layer: 'infrastructure',
      because: `the annotation ${managed} marks a resource that Crossplane manages`,
    };
  }
  if (CLAIM_TYPES.has(type)) {
    return {
      layer: 'platform',
      because: `its type ${type} marks what a platform offers through Crossplane`,
    };
  }
  const claim = annotations.find(name => CLAIM.test(name));
  return claim
    ? {
        layer: 'platform',
        because: `the annotation ${claim} marks what a platform offers through Crossplane`,
      }
    : undefined;
}
