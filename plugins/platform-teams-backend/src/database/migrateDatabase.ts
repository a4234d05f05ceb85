import { setTimeout } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

const ATTEMPTS = 20;
const PAUSE_MS = 250;

/**
 * Brings the plugin's tables up to date. Replicas that start together get into
 * each other's way while one of them migrates; those that lose wait and look
 * again, and find the work done.
 */
export async function migrateDatabase(db: Knex): Promise<void> {
  const directory = resolvePackagePath(
    '@cookie-factory/plugin-platform-teams-backend',
    'migrations',
  );
  for (let attempt = 1; ; attempt += 1) {
    try {
      await db.migrate.latest({ directory });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}
