import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  FindingsDay,
  FindingsHistoryResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import type {
  FindingCount,
  FindingCountsStore,
} from '../findings/FindingCountsStore';
import type { CatalogSnapshotService } from '../snapshot/CatalogSnapshotService';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';

interface Options {
  readonly store: FindingCountsStore;
  readonly snapshots: Pick<CatalogSnapshotService, 'current'>;
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
  readonly now?: () => Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SHOWN_DAYS = 180;
const KEPT_DAYS = 400;

/** Counts what is wrong, day by day. */
export class FindingsHistoryService {
  readonly #options: Options;
  readonly #now: () => Date;

  static create(options: Options): FindingsHistoryService {
    return new FindingsHistoryService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /** Counts today's findings in the whole catalog. */
  async record(): Promise<void> {
    const { store, snapshots, findings } = this.#options;
    const { organization } = await snapshots.current();
    // A catalog that was not ingested yet would make a dent in the trend.
    if (organization.entities.size === 0) return;
    const surveyed = await findings.surveyOf(organization);
    await store.put(this.#daysAgo(0), countOf(surveyed.findings));
    await store.forgetBefore(this.#daysAgo(KEPT_DAYS));
  }

  /**
   * The days of the last half year that were counted, oldest first. Counts are of the whole
   * catalog, so that callers who may see a part of it get none.
   */
  async list(
    credentials: BackstageCredentials,
  ): Promise<FindingsHistoryResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const counts = visible.partial
      ? []
      : await this.#options.store.since(this.#daysAgo(SHOWN_DAYS));
    return { days: toDays(counts), ...asSeen(visible, []) };
  }

  #daysAgo(days: number): string {
    const then = new Date(this.#now().getTime() - days * DAY_MS);
    return then.toISOString().slice(0, 10);
  }
}

function countOf(
  findings: readonly OrganizationFinding[],
): readonly Omit<FindingCount, 'day'>[] {
  const counts = new Map<string, Omit<FindingCount, 'day'>>();
  for (const { kind, severity, accepted } of findings) {
    if (accepted) continue;
    const key = `${kind} ${severity}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { kind, severity, count });
  }
  return [...counts.values()];
}

function toDays(counts: readonly FindingCount[]): readonly FindingsDay[] {
  const days = new Map<string, FindingsDay>();
  for (const { day, kind, severity, count } of counts) {
    const known = days.get(day) ?? { day, open: 0, severities: {}, kinds: {} };
    days.set(day, {
      day,
      open: known.open + count,
      severities: {
        ...known.severities,
        [severity]: (known.severities[severity] ?? 0) + count,
      },
      kinds: { ...known.kinds, [kind]: (known.kinds[kind] ?? 0) + count },
    });
  }
  return [...days.values()];
}
