// Jest's global setup for packages that store data: one real PostgreSQL for the whole run.
// TestDatabases finds it by the environment variable. Nothing has to be installed: the binaries
// come from npm. Whoever sets the variable uses a PostgreSQL of their own.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { importPostgres } from './importPostgres.mjs';

const VARIABLE = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

export default async function startPostgres() {
  // Otherwise TestDatabases looks for a Docker engine wherever CI is set.
  process.env.BACKSTAGE_TEST_DISABLE_DOCKER ??= '1';
  if (process.env[VARIABLE]) {
    return;
  }
  const folder = fs.mkdtempSync(
    path.join(os.tmpdir(), 'cookie-factory-postgres-'),
  );
  fs.chmodSync(folder, 0o755);
  const password = randomUUID();
  const port = await freePort();
  const log = [];
  const EmbeddedPostgres = await importPostgres(folder);
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    // PostgreSQL refuses to run as root: as root, it runs as a user of its own.
    createPostgresUser: process.getuid?.() === 0,
    // The library asks for en_US messages, a locale that small machines lack; the last flag counts.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--lc-messages=C'],
    // The data lives for one run: nothing needs to survive a crash.
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
    ],
    onLog: message => log.push(message),
    onError: message => log.push(String(message)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(
      `PostgreSQL for the tests did not start: ${error ?? 'it ended'}\n${log.join(
        '',
      )}\nUse one of your own: set ${VARIABLE} to postgresql://user:password@host:port`,
    );
  }
  process.env[VARIABLE] =
    `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  globalThis.cookieFactoryPostgres = { postgres, folder };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
