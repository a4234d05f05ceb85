// Jest's global teardown: ends what startPostgres.mjs began.
import fs from 'node:fs';

export default async function stopPostgres() {
  const running = globalThis.cookieFactoryPostgres;
  if (!running) {
    return;
  }
  await running.postgres.stop();
  fs.rmSync(running.folder, { recursive: true, force: true });
  delete globalThis.cookieFactoryPostgres;
}
