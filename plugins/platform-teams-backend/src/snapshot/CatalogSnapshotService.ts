import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createOrganization,
  type CatalogEntity,
  type Organization,
  type Policy,
} from '@cookie-factory/platform-teams-core';
import { compactEntity, createIntern, SNAPSHOT_FIELDS } from './compactEntity';

/** The whole catalog as it was read at one moment; nobody may see it as it is. */
export interface CatalogSnapshot {
  /** Different for each reading. */
  readonly id: number;
  readonly organization: Organization;
  readonly readAt: Date;
}

interface Options {
  readonly catalog: Pick<CatalogService, 'streamEntities'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly logger: LoggerService;
  readonly policy: Policy;
  readonly now?: () => Date;
}

const PAGE_SIZE = 2_000;
// Somebody who has just registered something looks for it at once; but reading
// a large catalog over and over would leave no time for anything else.
const FRESH_FOR_MS = 10_000;
const SHARE_OF_TIME = 20;
const FRESH_WHILE_EMPTY_MS = 1_000;

/**
 * Keeps one immutable, indexed copy of the catalog for each replica. Readers
 * get the last complete one; a reading that fails keeps it.
 */
export class CatalogSnapshotService {
  readonly #options: Options;
  readonly #now: () => Date;
  #snapshot: CatalogSnapshot | undefined;
  #reading: Promise<CatalogSnapshot> | undefined;
  #lastDurationMs = 0;
  #readings = 0;

  static create(options: Options): CatalogSnapshotService {
    return new CatalogSnapshotService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * The last complete snapshot; when it has aged, a new reading begins beside
   * it. Only the first call, and calls while the catalog is still empty, wait.
   *
   * @throws ServiceUnavailableError when the catalog has never been read.
   */
  async current(): Promise<CatalogSnapshot> {
    const snapshot = this.#snapshot;
    if (!snapshot) return this.refresh();
    const ageMs = this.#now().getTime() - snapshot.readAt.getTime();
    if (snapshot.organization.entities.size === 0) {
      return ageMs < FRESH_WHILE_EMPTY_MS
        ? snapshot
        : this.#refreshOr(snapshot);
    }
    if (ageMs > Math.max(FRESH_FOR_MS, this.#lastDurationMs * SHARE_OF_TIME)) {
      // Whoever asked is answered from what is there.
      void this.#refreshOr(snapshot);
    }
    return snapshot;
  }

  /** Reads the catalog anew; calls at the same time share one reading. */
  refresh(): Promise<CatalogSnapshot> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #refreshOr(snapshot: CatalogSnapshot): Promise<CatalogSnapshot> {
    try {
      return await this.refresh();
    } catch (error) {
      this.#options.logger.warn(
        'The catalog could not be read; answers come from the last complete reading',
        {
          readAt: snapshot.readAt.toISOString(),
          error: toError(error).message,
        },
      );
      return snapshot;
    }
  }

  async #read(): Promise<CatalogSnapshot> {
    const { catalog, auth, policy } = this.#options;
    const startedAt = this.#now();
    const entities: CatalogEntity[] = [];
    const intern = createIntern();
    try {
      const credentials = await auth.getOwnServiceCredentials();
      const pages = catalog.streamEntities(
        { fields: SNAPSHOT_FIELDS, pageSize: PAGE_SIZE },
        { credentials },
      );
      for await (const page of pages) {
        for (const entity of page) entities.push(compactEntity(entity, intern));
      }
    } catch (error) {
      throw new ServiceUnavailableError(
        'The catalog could not be read. Check that the catalog plugin runs and that this plugin may reach it.',
        toError(error),
      );
    }
    const organization = createOrganization({
      entities,
      vocabulary: policy.vocabulary,
      trusted: policy.trusted,
      teams: policy.teams,
    });
    this.#readings += 1;
    this.#snapshot = { id: this.#readings, organization, readAt: startedAt };
    this.#lastDurationMs = this.#now().getTime() - startedAt.getTime();
    return this.#snapshot;
  }
}
