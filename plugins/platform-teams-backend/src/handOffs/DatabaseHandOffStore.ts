import { createHash } from 'node:crypto';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { migrateDatabase } from '../database/migrateDatabase';
import type {
  ClaimedHandOff,
  HandOffClaim,
  HandOffClaimed,
  HandOffStore,
} from './HandOffStore';

const TABLE = 'platform_teams_hand_offs';

interface Row {
  readonly bucket: string;
  readonly slot: number;
  readonly digest: string;
  readonly sent: boolean;
  /** PostgreSQL gives large integers as text. */
  readonly raised_at: number | string;
}

type Place = Pick<Row, 'bucket' | 'slot'>;

/**
 * Keeps the count in the plugin's database. Each limit is a row of numbered
 * places under one key, so that of two replicas that take the same place at
 * the same moment one loses, looks again, and sees what the other did.
 */
export class DatabaseHandOffStore implements HandOffStore {
  readonly #db: Knex;

  /** Brings the database up to date, unless it is told to leave it alone. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseHandOffStore> {
    const db = await database.getClient();
    if (!database.migrations?.skip) await migrateDatabase(db);
    return new DatabaseHandOffStore(db);
  }

  private constructor(db: Knex) {
    this.#db = db;
  }

  async claim(claim: HandOffClaim): Promise<HandOffClaimed> {
    const { limits, now, windowMs } = claim;
    await this.#db(TABLE)
      .where('raised_at', '<=', now.getTime() - windowMs)
      .delete();
    const places: Place[] = [];
    for (const limit of limits) {
      const taken = await this.#take(limit, claim);
      if (taken.outcome !== 'taken') {
        await this.#free(places);
        return taken;
      }
      places.push(taken.place);
    }
    return { outcome: 'claimed', claim: this.#claimed(places) };
  }

  async #take(
    limit: HandOffClaim['limits'][number],
    { same, windowMs, now }: HandOffClaim,
  ): Promise<
    | { readonly outcome: 'taken'; readonly place: Place }
    | Exclude<HandOffClaimed, { outcome: 'claimed' }>
  > {
    const bucket = digestOf(limit.key);
    const digest = digestOf(same);
    for (;;) {
      const rows = await this.#db<Row>(TABLE).where({ bucket }).select();
      const repeated = rows.find(row => row.digest === digest);
      if (repeated) {
        return {
          outcome: 'repeated',
          raisedAt: new Date(Number(repeated.raised_at)),
          sent: Boolean(repeated.sent),
        };
      }
      if (rows.length >= limit.most) {
        const first = Math.min(...rows.map(row => Number(row.raised_at)));
        return { outcome: 'limited', againAt: new Date(first + windowMs) };
      }
      const used = new Set(rows.map(row => row.slot));
      let slot = 0;
      while (used.has(slot)) slot += 1;
      const inserted: readonly unknown[] = await this.#db<Row>(TABLE)
        .insert({ bucket, slot, digest, sent: false, raised_at: now.getTime() })
        .onConflict(['bucket', 'slot'])
        .ignore()
        .returning('slot');
      // Nothing inserted: somebody else took the place, and there is news to read.
      if (inserted.length > 0) {
        return { outcome: 'taken', place: { bucket, slot } };
      }
    }
  }

  #claimed(places: readonly Place[]): ClaimedHandOff {
    return {
      settle: async () => {
        for (const place of places) {
          await this.#db<Row>(TABLE).where(place).update({ sent: true });
        }
      },
      release: () => this.#free(places),
    };
  }

  async #free(places: readonly Place[]): Promise<void> {
    for (const place of places) {
      await this.#db<Row>(TABLE).where(place).delete();
    }
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
