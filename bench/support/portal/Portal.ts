/**
 * The demo portal as it runs in production, one process for app and API, over
 * a generated catalog. What its catalog has read is kept, so that a second run
 * begins at once.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import { portalConfig } from './portalConfig';
import { writeCatalog } from './writeCatalog';

const ROOT = path.resolve(__dirname, '../../..');
const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');
// In memory, where there is such a folder: a disk would be waited for after each of many commits.
const FOLDER = fs.existsSync('/dev/shm')
  ? '/dev/shm/cookie-factory-bench'
  : path.join(ROOT, '.cache/bench');
const LONGEST_START_MS = 60 * 60_000;
const ASK_EVERY_MS = 3_000;
const TELL_EVERY_MS = 30_000;
const STOP_MS = 8_000;

/** Another catalog is read anew. */
function digestOf(entities: readonly CatalogEntity[]): string {
  const text = JSON.stringify(entities);
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** How a portal is started. */
export interface PortalOptions {
  readonly name: string;
  readonly port: number;
  readonly entities: readonly CatalogEntity[];
}

/** A running portal. */
export class Portal {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #mark: string;

  static async start(options: PortalOptions): Promise<Portal> {
    if (!fs.existsSync(path.join(ROOT, 'packages/app/dist/index.html'))) {
      throw new Error(
        'The app is not built: run `yarn workspace app build` first.',
      );
    }
    const portal = new Portal(options);
    try {
      await portal.#untilRead(options.entities.length);
      return portal;
    } catch (error) {
      await portal.stop();
      throw error;
    }
  }

  private constructor({ name, port, entities }: PortalOptions) {
    const folder = path.join(FOLDER, `portal-${name}-${digestOf(entities)}`);
    // A catalog that was stopped while it read leaves out for a day what it had begun.
    this.#mark = path.join(folder, 'read');
    if (!fs.existsSync(this.#mark)) {
      fs.rmSync(folder, { recursive: true, force: true });
    }
    const url = `http://localhost:${port}`;
    const catalog = writeCatalog(entities, path.join(folder, 'catalog'));
    const config = path.join(folder, 'app-config.json');
    fs.writeFileSync(
      config,
      JSON.stringify(portalConfig({ url, port, folder, catalog }), null, 2),
    );
    const log = fs.openSync(path.join(folder, 'portal.log'), 'w');
    this.url = url;
    this.#process = spawn(
      process.execPath,
      [
        '--require',
        TRANSFORM,
        path.join(ROOT, 'packages/backend/src/index.ts'),
        ...['--config', path.join(ROOT, 'app-config.yaml')],
        ...['--config', config],
      ],
      {
        cwd: path.join(ROOT, 'packages/backend'),
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', log, log],
      },
    );
    fs.closeSync(log);
  }

  async stop(): Promise<void> {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(timer);
  }

  /** How many bytes of memory the portal takes. */
  residentBytes(): number {
    const status = fs.readFileSync(`/proc/${this.#process.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  }

  /** Until the catalog has read all, and the layers show what the catalog holds. */
  async #untilRead(entities: number): Promise<void> {
    const deadline = Date.now() + LONGEST_START_MS;
    let told = Date.now();
    while (Date.now() < deadline) {
      if (this.#process.exitCode !== null) {
        throw new Error(
          `The portal ended by itself with ${this.#process.exitCode}; its portal.log says why.`,
        );
      }
      const read = await this.#countRead().catch(() => 0);
      // The layers are asked for at the end alone: they read all that there is.
      if (read >= entities && (await this.#layersAreComplete())) {
        fs.writeFileSync(this.#mark, '');
        return;
      }
      if (Date.now() - told > TELL_EVERY_MS) {
        told = Date.now();
        console.log(`  ${read} of ${entities} entities are read`);
      }
      await new Promise(resolve => setTimeout(resolve, ASK_EVERY_MS));
    }
    throw new Error(`The catalog had not read ${entities} entities in time.`);
  }

  /** Without the Locations that lead to the files. */
  async #countRead(): Promise<number> {
    return (
      (await this.#count('')) - (await this.#count('&filter=kind=location'))
    );
  }

  async #layersAreComplete(): Promise<boolean> {
    const { view } = await this.#ask<{
      view: { coverage: { entities: number } };
    }>('platform-teams/layers?mode=stands');
    const carrying = '&filter=kind=component,kind=resource,kind=api';
    return view.coverage.entities === (await this.#count(carrying));
  }

  async #count(filter: string): Promise<number> {
    const route = `catalog/entities/by-query?limit=0${filter}`;
    return (await this.#ask<{ totalItems: number }>(route)).totalItems;
  }

  async #ask<T>(route: string): Promise<T> {
    const response = await fetch(`${this.url}/api/${route}`, {
      headers: { authorization: `Bearer ${await this.#signIn()}` },
    });
    if (!response.ok) throw new Error(`${route}: ${response.status}`);
    return response.json();
  }

  async #signIn(): Promise<string> {
    const response = await fetch(`${this.url}/api/auth/guest/refresh`, {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const session: { backstageIdentity: { token: string } } =
      await response.json();
    return session.backstageIdentity.token;
  }
}
