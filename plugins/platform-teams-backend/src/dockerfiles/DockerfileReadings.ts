import type { CatalogEntity } from '@cookie-factory/platform-teams-core';
import type {
  DockerfileReader,
  FindOutcome,
  ReadOutcome,
} from './DockerfileReader';
import { dockerfilePaths } from './dockerfilePaths';
import { sha256 } from './dockerfileRows';
import type {
  DockerfileStore,
  StoredDockerfile,
  StoredDockerfiles,
} from './DockerfileStore';
import { entityLocation, type EntityLocation } from './entityLocation';
import { unsupportedLocation } from './readProblems';

interface Options {
  readonly store: DockerfileStore;
  readonly readers: Readonly<Record<'url' | 'file', DockerfileReader>>;
  readonly now?: () => Date;
}

interface Reading {
  readonly entity: string;
  readonly location: EntityLocation;
  readonly paths: readonly string[];
  readonly previous: StoredDockerfiles | undefined;
  /** Whether the text itself is asked for, even where nothing has changed. */
  readonly anew: boolean;
}

// A host is asked again after some minutes; a file of this machine costs nothing.
const FRESH_FOR_MS = { url: 5 * 60_000, file: 5_000, unsupported: 5_000 };
const FILES_AT_ONCE = 4;
// The name that people expect, where there is no file to name.
const USUAL_NAME = 'Dockerfile';

/** Keeps the Dockerfiles of entities as they were last read, and reads them again in time. */
export class DockerfileReadings {
  readonly #options: Options;
  readonly #now: () => Date;
  readonly #underWay = new Map<string, Promise<StoredDockerfiles>>();

  static create(options: Options): DockerfileReadings {
    return new DockerfileReadings(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /**
   * The Dockerfiles of an entity, read again when that was some minutes ago.
   *
   * @param options - `anew` reads them in any case.
   */
  async of(
    ref: string,
    entity: CatalogEntity,
    options: { readonly anew?: boolean } = {},
  ): Promise<StoredDockerfiles> {
    const { anew = false } = options;
    const location = entityLocation(entity);
    const paths = dockerfilePaths(entity);
    const stored = await this.#options.store.get(ref);
    // What came from elsewhere, or under other names, says nothing any more.
    const previous =
      stored?.source === sourceOf(location, paths) ? stored : undefined;
    if (previous && !anew && this.#isFresh(previous, location)) return previous;

    // Everybody who asks at the same time waits for one reading.
    const key = `${ref} ${anew}`;
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const reading = this.#read({
      entity: ref,
      location,
      paths,
      previous,
      anew,
    }).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, reading);
    return reading;
  }

  #isFresh(stored: StoredDockerfiles, location: EntityLocation): boolean {
    const age = this.#now().getTime() - stored.lookedAt.getTime();
    return age < FRESH_FOR_MS[location.type];
  }

  async #read(reading: Reading): Promise<StoredDockerfiles> {
    const { entity, location, paths, previous } = reading;
    const found: FindOutcome =
      paths.length > 0
        ? { outcome: 'found', paths, searched: paths }
        : await this.#find(location);
    const files =
      found.outcome === 'found'
        ? await this.#readFiles(found.paths, reading)
        : this.#unfound(found, previous);
    const stored: StoredDockerfiles = {
      entity,
      source: sourceOf(location, paths),
      searched: found.searched,
      lookedAt: this.#now(),
      files: uniqueByPath(files),
    };
    await this.#options.store.put(stored);
    return stored;
  }

  async #find(location: EntityLocation): Promise<FindOutcome> {
    return location.type === 'unsupported'
      ? { ...unsupportedLocation(location.target), searched: [] }
      : this.#options.readers[location.type].find(location.target);
  }

  async #readFiles(
    paths: readonly string[],
    reading: Reading,
  ): Promise<readonly StoredDockerfile[]> {
    const files: StoredDockerfile[] = [];
    for (let at = 0; at < paths.length; at += FILES_AT_ONCE) {
      files.push(
        ...(await Promise.all(
          paths
            .slice(at, at + FILES_AT_ONCE)
            .map(path => this.#readFile(path, reading)),
        )),
      );
    }
    return files;
  }

  async #readFile(path: string, reading: Reading): Promise<StoredDockerfile> {
    const { location, previous, anew } = reading;
    if (location.type === 'unsupported') {
      return this.#toStored(
        { ...unsupportedLocation(location.target), path },
        undefined,
      );
    }
    const reader = this.#options.readers[location.type];
    const before = previous?.files.find(
      file => file.path === path.replace(/^(\.\/)+/, ''),
    );
    const etag = anew || before?.text === undefined ? undefined : before.etag;
    const outcome = await reader.read(location.target, path, { etag });
    return this.#toStored(outcome, before);
  }

  #toStored(
    outcome: ReadOutcome,
    before: StoredDockerfile | undefined,
  ): StoredDockerfile {
    const { path, url } = outcome;
    const readAt = this.#now();
    switch (outcome.outcome) {
      case 'read': {
        const { text, etag } = outcome;
        const digest = sha256(text);
        return { path, url, outcome: 'read', text, digest, etag, readAt };
      }
      case 'not-modified':
        if (!before)
          throw new Error(
            `Nothing is known of ${path} that could be unmodified.`,
          );
        return { ...before, readAt, problem: undefined };
      default: {
        const { message, remedy } = outcome;
        const problem = { message, remedy };
        // A host that is away for a while takes nothing from what is known.
        return outcome.outcome === 'unreadable' && before?.text !== undefined
          ? { ...before, problem }
          : { path, url, outcome: outcome.outcome, readAt, problem };
      }
    }
  }

  /** Nobody could look for files: what is known of them stays, beside the reason. */
  #unfound(
    found: Exclude<FindOutcome, { readonly outcome: 'found' }>,
    previous: StoredDockerfiles | undefined,
  ): readonly StoredDockerfile[] {
    const { outcome, message, remedy } = found;
    const problem = { message, remedy };
    const known =
      previous?.files.filter(({ text }) => text !== undefined) ?? [];
    if (outcome === 'unreadable' && known.length > 0) {
      return known.map(file => ({ ...file, problem }));
    }
    return [{ path: USUAL_NAME, outcome, problem, readAt: this.#now() }];
  }
}

function sourceOf(
  { type, target }: EntityLocation,
  paths: readonly string[],
): string {
  return JSON.stringify([type, target, ...paths]);
}

function uniqueByPath(
  files: readonly StoredDockerfile[],
): readonly StoredDockerfile[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
