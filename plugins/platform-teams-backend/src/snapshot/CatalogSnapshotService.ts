import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  createOrganizationInSteps,
  prepareAnswersInSteps,
  type Organization,
  type PipelineOwners,
  type Policy,
} from '@cookie-factory/platform-teams-core';
import { runInSteps } from '../runInSteps';
import { readCatalog, type CatalogReading } from './readCatalog';

/** The whole catalog as it was read at one moment; nobody may see it as it is. */
export interface CatalogSnapshot {
  /** Different when the catalog is. */
  readonly id: number;
  readonly organization: Organization;
  readonly readAt: Date;
}

interface Options {
  readonly catalog: Pick<CatalogService, 'streamEntities'>;
  readonly auth: Pick<AuthService, 'getOwnServiceCredentials'>;
  readonly logger: Pick<LoggerService, 'warn'>;
  readonly policy: Pick<Policy, 'vocabulary' | 'trusted' | 'teams'>;
  /** What was read of code owners files; the same object for as long as it says the same. */
  readonly pipelineOwners?: () => readonly PipelineOwners[];
  readonly now?: () => Date;
}

interface Kept extends CatalogSnapshot {
  readonly fingerprint: string | undefined;
  readonly pipelineOwners: readonly PipelineOwners[] | undefined;
  readonly builtAt: Date;
  /** Whether two readings in a row found as many entities, and some. */
  readonly settled: boolean;
}

// Somebody who has just registered something looks for it at once; but reading
// a large catalog over and over would leave no time for anything else.
const FRESH_FOR_MS = 10_000;
const SHARE_OF_TIME = 20;
// A catalog that has just started fills up within seconds.
const SHARE_WHILE_SETTLING = 2;
const FRESH_AT_LEAST_MS = 1_000;
// What is derived from an organisation compares dates with its own day.
const SAME_FOR_MS = 60 * 60_000;

/**
 * Keeps one immutable, indexed copy of the catalog for each replica. Readers
 * get the last complete one; a reading that fails keeps it. While the catalog
 * is unchanged the organisation stays the same object, and with it all that was
 * derived from it.
 */
export class CatalogSnapshotService {
  readonly #options: Options;
  readonly #now: () => Date;
  #kept: Kept | undefined;
  #reading: Promise<CatalogSnapshot> | undefined;
  #lastDurationMs = 0;

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
    const kept = this.#kept;
    if (!kept) return this.refresh();
    const freshFor = kept.settled ? FRESH_FOR_MS : FRESH_AT_LEAST_MS;
    if (!this.#isOlder(kept, freshFor)) return kept;
    const refreshed = this.#refreshOr(kept);
    // Otherwise whoever asked is answered from what is there.
    return kept.organization.entities.size === 0 ? refreshed : kept;
  }

  /**
   * What `current` gives, or a new reading that is waited for: for who misses
   * something that may have been registered just now. No more often than the
   * catalog bears, whoever asks for what.
   */
  async newest(): Promise<CatalogSnapshot> {
    const kept = this.#kept;
    return kept && this.#isOlder(kept, FRESH_AT_LEAST_MS)
      ? this.#refreshOr(kept)
      : this.current();
  }

  /** Reads the catalog anew; calls at the same time share one reading. */
  refresh(): Promise<CatalogSnapshot> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  #isOlder({ readAt, settled }: Kept, freshFor: number): boolean {
    const age = this.#now().getTime() - readAt.getTime();
    const share = settled ? SHARE_OF_TIME : SHARE_WHILE_SETTLING;
    return age >= Math.max(freshFor, this.#lastDurationMs * share);
  }

  async #refreshOr(kept: Kept): Promise<CatalogSnapshot> {
    try {
      return await this.refresh();
    } catch (error) {
      this.#options.logger.warn(
        'The catalog could not be read; answers come from the last complete reading',
        { readAt: kept.readAt.toISOString(), error: toError(error).message },
      );
      return kept;
    }
  }

  async #read(): Promise<CatalogSnapshot> {
    const startedAt = this.#now();
    const reading = await this.#readCatalog();
    this.#lastDurationMs = reading.durationMs;
    this.#kept = await this.#keep(reading, startedAt);
    return this.#kept;
  }

  async #readCatalog(): Promise<CatalogReading> {
    const { catalog, auth } = this.#options;
    try {
      const credentials = await auth.getOwnServiceCredentials();
      return await readCatalog(catalog, { credentials, now: this.#now });
    } catch (error) {
      throw new ServiceUnavailableError(
        'The catalog could not be read. Check that the catalog plugin runs and that this plugin may reach it.',
        toError(error),
      );
    }
  }

  async #keep(
    { entities, fingerprint }: CatalogReading,
    readAt: Date,
  ): Promise<Kept> {
    const before = this.#kept;
    const pipelineOwners = this.#options.pipelineOwners?.();
    const unchanged =
      fingerprint !== undefined &&
      before?.fingerprint === fingerprint &&
      before.pipelineOwners === pipelineOwners;
    if (
      before &&
      unchanged &&
      readAt.getTime() - before.builtAt.getTime() < SAME_FOR_MS
    ) {
      return { ...before, readAt, settled: entities.length > 0 };
    }
    const { vocabulary, trusted, teams } = this.#options.policy;
    const organization = await runInSteps(
      createOrganizationInSteps({
        entities,
        vocabulary,
        trusted,
        teams,
        pipelineOwners,
      }),
    );
    // Now, so that no page of an entity waits for a pass over the catalog.
    await runInSteps(prepareAnswersInSteps(organization));
    return {
      id: (before?.id ?? 0) + 1,
      organization,
      readAt,
      builtAt: readAt,
      fingerprint,
      pipelineOwners,
      settled:
        entities.length > 0 &&
        before?.organization.entities.size === entities.length,
    };
  }
}
