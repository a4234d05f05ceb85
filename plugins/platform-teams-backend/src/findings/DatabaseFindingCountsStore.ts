import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { migrateDatabase } from '../database/migrateDatabase';
import type { FindingCount, FindingCountsStore } from './FindingCountsStore';

const TABLE = 'platform_teams_finding_counts';

/** Keeps the counts in the plugin's database. */
export class DatabaseFindingCountsStore implements FindingCountsStore {
  readonly #db: Knex;

  /** Brings the database up to date, unless it is told to leave it alone. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseFindingCountsStore> {
    const db = await database.getClient();
    if (!database.migrations?.skip) await migrateDatabase(db);
    return new DatabaseFindingCountsStore(db);
  }

  private constructor(db: Knex) {
    this.#db = db;
  }

  async put(
    day: string,
    counts: readonly Omit<FindingCount, 'day'>[],
  ): Promise<void> {
    // A day without a row was not counted; one with nothing open is told apart.
    const known: readonly Omit<FindingCount, 'day'>[] =
      counts.length > 0
        ? counts
        : [{ kind: 'gap', severity: 'info', count: 0 }];
    await this.#db.transaction(async tx => {
      await tx(TABLE).where({ day }).delete();
      await tx<FindingCount>(TABLE)
        .insert(known.map(count => ({ day, ...count })))
        // Another replica may have counted at the same moment.
        .onConflict(['day', 'kind', 'severity'])
        .merge();
    });
  }

  async since(day: string): Promise<readonly FindingCount[]> {
    const rows = await this.#db<FindingCount>(TABLE)
      .where('day', '>=', day)
      .orderBy(['day', 'kind', 'severity'])
      .select('day', 'kind', 'severity', 'count');
    return rows.map(row => ({ ...row, count: Number(row.count) }));
  }

  async forgetBefore(day: string): Promise<void> {
    await this.#db(TABLE).where('day', '<', day).delete();
  }
}
