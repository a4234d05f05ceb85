import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { ServiceUnavailableError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  prepareAnswersInSteps,
  restrictOrganization,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import { runInSteps } from '../runInSteps';
import { canonicalJson } from './canonicalJson';
import type {
  CatalogSnapshot,
  CatalogSnapshotService,
} from './CatalogSnapshotService';

/** The organisation as one caller may see it. */
export interface VisibleOrganization {
  readonly organization: Organization;
  /** True when permissions may leave things out. */
  readonly partial: boolean;
  readonly readAt: Date;
}

interface Options {
  readonly snapshots: Pick<CatalogSnapshotService, 'current' | 'newest'>;
  readonly catalog: Pick<CatalogService, 'streamEntities'>;
  readonly permissions: Pick<PermissionsService, 'authorizeConditional'>;
  readonly now?: () => Date;
}

interface Remembered {
  readonly organization: Promise<Organization>;
  readonly at: number;
}

const PAGE_SIZE = 2_000;
const REMEMBERED_FOR_MS = 60_000;
const MOST_REMEMBERED = 50;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Gives each caller the part of the snapshot that the catalog lets them read.
 * The catalog's rules are asked for and never evaluated here, since adopters
 * add their own in the catalog's process.
 */
export class VisibleOrganizationService {
  readonly #options: Options;
  readonly #now: () => number;
  // By snapshot and conditions: callers with equal conditions share one.
  readonly #remembered = new Map<string, Remembered>();

  static create(options: Options): VisibleOrganizationService {
    return new VisibleOrganizationService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = () => (options.now?.() ?? new Date()).getTime();
  }

  /**
   * What the caller may see.
   *
   * @param options - `expecting`: an entity that the answer is about; when it is
   * not there, the catalog is read again. Whether it is absent or hidden makes
   * no difference, not even in time.
   * @throws ServiceUnavailableError when the caller's permissions keep
   * changing while they are applied.
   */
  async forCaller(
    credentials: BackstageCredentials,
    options: { readonly expecting?: string } = {},
  ): Promise<VisibleOrganization> {
    const { snapshots } = this.#options;
    const { expecting } = options;
    const seen = await this.#seenIn(await snapshots.current(), credentials);
    return expecting === undefined || seen.organization.entities.has(expecting)
      ? seen
      : this.#seenIn(await snapshots.newest(), credentials);
  }

  async #seenIn(
    snapshot: CatalogSnapshot,
    credentials: BackstageCredentials,
  ): Promise<VisibleOrganization> {
    const decision = await this.#decide(credentials);
    const { readAt } = snapshot;
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { organization: snapshot.organization, partial: false, readAt };
      case AuthorizeResult.CONDITIONAL:
        return {
          organization: await this.#conditional(snapshot, {
            credentials,
            conditions: canonicalJson(decision.conditions),
          }),
          partial: true,
          readAt,
        };
      default:
        return {
          organization: restrictOrganization(snapshot.organization, NOTHING),
          partial: true,
          readAt,
        };
    }
  }

  async #conditional(
    snapshot: CatalogSnapshot,
    caller: {
      readonly credentials: BackstageCredentials;
      readonly conditions: string;
    },
  ): Promise<Organization> {
    const key = `${snapshot.id} ${caller.conditions}`;
    this.#forget();
    const known = this.#remembered.get(key);
    if (known) return known.organization;
    const organization = this.#stream(snapshot, caller);
    this.#remembered.set(key, { organization, at: this.#now() });
    // What failed is tried again by whoever asks next.
    organization.catch(() => this.#remembered.delete(key));
    return organization;
  }

  async #stream(
    snapshot: CatalogSnapshot,
    caller: {
      readonly credentials: BackstageCredentials;
      readonly conditions: string;
    },
  ): Promise<Organization> {
    const visible = new Set<string>();
    const pages = this.#options.catalog.streamEntities(
      {
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        pageSize: PAGE_SIZE,
      },
      { credentials: caller.credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        visible.add(stringifyEntityRef(entity).toLowerCase());
      }
    }
    // A policy that changed meanwhile may have let the stream see too much.
    const decision = await this.#decide(caller.credentials);
    const unchanged =
      decision.result === AuthorizeResult.CONDITIONAL &&
      canonicalJson(decision.conditions) === caller.conditions;
    if (!unchanged) {
      throw new ServiceUnavailableError(
        'Your permissions changed while they were applied. Try again.',
      );
    }
    const organization = restrictOrganization(snapshot.organization, visible);
    await runInSteps(prepareAnswersInSteps(organization));
    return organization;
  }

  async #decide(credentials: BackstageCredentials): Promise<PolicyDecision> {
    const [decision] = await this.#options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision;
  }

  #forget(): void {
    const oldest = this.#now() - REMEMBERED_FOR_MS;
    for (const [key, { at }] of this.#remembered) {
      if (at < oldest || this.#remembered.size > MOST_REMEMBERED) {
        this.#remembered.delete(key);
      }
    }
  }
}
