import {
  codeOwnersDialect,
  parseCodeOwners,
  type CatalogEntity,
  type CodeOwners,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileReader } from './DockerfileReader';
import { entityLocation, type EntityLocation } from './entityLocation';

interface Options {
  readonly readers: Readonly<
    Record<'url' | 'file', Pick<DockerfileReader, 'read'>>
  >;
  readonly now?: () => Date;
}

/** A code owners file of an entity's location. */
export interface FoundCodeOwners {
  /** Relative to the location, which is taken for the root of its repository. */
  readonly path: string;
  readonly codeOwners: CodeOwners;
}

/** Where the hosts look for it, each in its own order; the first that is there counts. */
const PLACES = [
  '.github/CODEOWNERS',
  '.gitlab/CODEOWNERS',
  '.bitbucket/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
];
const FRESH_FOR_MS = { url: 10 * 60_000, file: 5_000 };
const MOST_KEPT = 500;

/**
 * Finds the code owners file of an entity's location, and remembers for some minutes what it holds,
 * or that there is none. Never looks outside of the location.
 */
export class CodeOwnersReadings {
  readonly #readers: Options['readers'];
  readonly #now: () => Date;
  readonly #known = new Map<
    string,
    {
      readonly until: number;
      readonly found: Promise<FoundCodeOwners | undefined>;
    }
  >();

  static create(options: Options): CodeOwnersReadings {
    return new CodeOwnersReadings(options);
  }

  private constructor(options: Options) {
    this.#readers = options.readers;
    this.#now = options.now ?? (() => new Date());
  }

  /** Undefined where there is none, or nobody can look. */
  async of(entity: CatalogEntity): Promise<FoundCodeOwners | undefined> {
    const location = entityLocation(entity);
    if (location.type === 'unsupported') return undefined;
    const key = `${location.type} ${location.target}`;
    const now = this.#now().getTime();
    const known = this.#known.get(key);
    if (known && known.until > now) return known.found;
    const found = this.#find(location);
    this.#known.delete(key);
    this.#known.set(key, { until: now + FRESH_FOR_MS[location.type], found });
    if (this.#known.size > MOST_KEPT) {
      const [oldest] = this.#known.keys();
      this.#known.delete(oldest);
    }
    // A failure is nothing to remember.
    found.catch(() => this.#known.delete(key));
    return found;
  }

  async #find({
    type,
    target,
  }: Exclude<EntityLocation, { type: 'unsupported' }>): Promise<
    FoundCodeOwners | undefined
  > {
    for (const path of PLACES) {
      const outcome = await this.#readers[type].read(target, path);
      if (outcome.outcome === 'missing') continue;
      // A host that does not answer is told with the Dockerfile, which it has not either.
      if (outcome.outcome !== 'read') return undefined;
      const { text } = outcome;
      const dialect = codeOwnersDialect(path, text);
      return { path, codeOwners: parseCodeOwners(text, dialect) };
    }
    return undefined;
  }
}
