import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import { compactEntity, createIntern, SNAPSHOT_FIELDS } from './compactEntity';

/** The whole catalog in little memory. */
export interface CatalogReading {
  readonly entities: readonly CatalogEntity[];
  /** Equal for equal catalogs; absent where the catalog does not mark versions. */
  readonly fingerprint: string | undefined;
  /**
   * How long it took from the first page on: what came before may have been
   * waiting for a catalog that still starts.
   */
  readonly durationMs: number;
}

const PAGE_SIZE = 2_000;

/**
 * Streams the catalog, with the version of each entity in the fingerprint.
 */
export async function readCatalog(
  catalog: Pick<CatalogService, 'streamEntities'>,
  options: {
    readonly credentials: BackstageCredentials;
    readonly now: () => Date;
  },
): Promise<CatalogReading> {
  const { credentials, now } = options;
  const entities: CatalogEntity[] = [];
  const intern = createIntern();
  const hash = createHash('sha256');
  let marked = true;
  let firstPageAt: Date | undefined;
  const pages = catalog.streamEntities(
    { fields: [...SNAPSHOT_FIELDS, 'metadata.etag'], pageSize: PAGE_SIZE },
    { credentials },
  );
  for await (const page of pages) {
    firstPageAt ??= now();
    for (const entity of page) {
      const { etag } = entity.metadata;
      marked &&= etag !== undefined;
      hash.update(`${stringifyEntityRef(entity)} ${etag}\n`);
      entities.push(compactEntity(entity, intern));
    }
  }
  return {
    entities,
    fingerprint: marked ? hash.digest('hex') : undefined,
    durationMs: firstPageAt ? now().getTime() - firstPageAt.getTime() : 0,
  };
}
