import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import {
  ENTITIES_TABLE,
  entityId,
  FILES_TABLE,
  fromRows,
  toEntityRow,
  toFileRow,
  type EntityRow,
  type FileRow,
} from './dockerfileRows';
import type { DockerfileStore, StoredDockerfiles } from './DockerfileStore';
import { migrateDatabase } from '../database/migrateDatabase';

const ROWS_AT_ONCE = 20;

/** Keeps readings of Dockerfiles in the plugin's database. */
export class DatabaseDockerfileStore implements DockerfileStore {
  readonly #db: Knex;

  /** Brings the database up to date, unless it is told to leave it alone. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseDockerfileStore> {
    const db = await database.getClient();
    if (!database.migrations?.skip) {
      await migrateDatabase(db);
    }
    return new DatabaseDockerfileStore(db);
  }

  private constructor(db: Knex) {
    this.#db = db;
  }

  async get(entity: string): Promise<StoredDockerfiles | undefined> {
    return this.#db.transaction(async tx => {
      const id = entityId(entity);
      const row = await tx<EntityRow>(ENTITIES_TABLE).where({ id }).first();
      if (!row) return undefined;
      const files = await tx<FileRow>(FILES_TABLE).where({ entity_id: id });
      return fromRows(row, files);
    }, this.#reading());
  }

  async put(stored: StoredDockerfiles): Promise<void> {
    const row = toEntityRow(stored);
    const files = stored.files.map(file => toFileRow(stored.entity, file));
    await this.#db.transaction(async tx => {
      // Holds the entity's row until the end, so that two writers take turns.
      await tx<EntityRow>(ENTITIES_TABLE).insert(row).onConflict('id').merge();
      await tx<FileRow>(FILES_TABLE).where({ entity_id: row.id }).delete();
      await tx.batchInsert(FILES_TABLE, files, ROWS_AT_ONCE);
    });
  }

  /** One moment for both tables; SQLite has no other isolation. */
  #reading(): Knex.TransactionConfig {
    return this.#db.client.config.client === 'pg'
      ? { isolationLevel: 'repeatable read', readOnly: true }
      : {};
  }
}
