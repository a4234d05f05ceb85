import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  codeOwnersDialect,
  parseCodeOwners,
  type CatalogEntity,
  type CodeOwners,
} from '@cookie-factory/platform-teams-core';
import type { DockerfileReader, ReadProblem } from './DockerfileReader';
import {
  entityLocation,
  hostOf,
  type ReadableLocation,
} from './entityLocation';

interface Options {
  readonly readers: Readonly<
    Record<'url' | 'file', Pick<DockerfileReader, 'read'>>
  >;
  readonly logger: Pick<LoggerService, 'warn'>;
  readonly now?: () => Date;
}

/** A code owners file of an entity's location. */
export interface FoundCodeOwners {
  /** Relative to the location, which is taken for the root of its repository. */
  readonly path: string;
  readonly codeOwners: CodeOwners;
}

/** What became of looking at a location. */
export type CodeOwnersReading =
  | ({ readonly outcome: 'found' } & FoundCodeOwners)
  /** There is none, or one that no host would follow. */
  | { readonly outcome: 'none' }
  /** The host did not let anybody look, this time. */
  | { readonly outcome: 'failed' }
  /** There is no way to look. */
  | { readonly outcome: 'unsupported' };

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
const TOLD_AGAIN_AFTER_MS = 24 * 60 * 60_000;
const NOT_FOLLOWED: readonly string[] = ['empty', 'binary', 'too-large'];

/**
 * Finds the code owners file of an entity's location, and remembers for some minutes what it holds,
 * or that there is none. Never looks outside of the location.
 */
export class CodeOwnersReadings {
  readonly #readers: Options['readers'];
  readonly #logger: Options['logger'];
  readonly #now: () => Date;
  readonly #known = new Map<
    string,
    {
      readonly until: number;
      readonly reading: Promise<CodeOwnersReading>;
    }
  >();
  /** When it was told of a host that it cannot be read. */
  readonly #told = new Map<string, number>();

  static create(options: Options): CodeOwnersReadings {
    return new CodeOwnersReadings(options);
  }

  private constructor(options: Options) {
    this.#readers = options.readers;
    this.#logger = options.logger;
    this.#now = options.now ?? (() => new Date());
  }

  /** Undefined where there is none, or nobody can look. */
  async of(entity: CatalogEntity): Promise<FoundCodeOwners | undefined> {
    const location = entityLocation(entity);
    if (location.type === 'unsupported') return undefined;
    const reading = await this.at(location);
    return reading.outcome === 'found' ? reading : undefined;
  }

  /** The file of a location. */
  async at(location: ReadableLocation): Promise<CodeOwnersReading> {
    const key = `${location.type} ${location.target}`;
    const now = this.#now().getTime();
    const known = this.#known.get(key);
    if (known && known.until > now) return known.reading;
    const reading = this.#find(location);
    this.#known.delete(key);
    this.#known.set(key, { until: now + FRESH_FOR_MS[location.type], reading });
    if (this.#known.size > MOST_KEPT) {
      const [oldest] = this.#known.keys();
      this.#known.delete(oldest);
    }
    // A failure is nothing to remember.
    reading.catch(() => this.#known.delete(key));
    return reading;
  }

  async #find(location: ReadableLocation): Promise<CodeOwnersReading> {
    const { type, target } = location;
    for (const path of PLACES) {
      const outcome = await this.#readers[type].read(target, path);
      if (outcome.outcome === 'missing') continue;
      if (outcome.outcome === 'read') {
        const { text } = outcome;
        const codeOwners = parseCodeOwners(text, codeOwnersDialect(path, text));
        return { outcome: 'found', path, codeOwners };
      }
      if (NOT_FOLLOWED.includes(outcome.outcome)) return { outcome: 'none' };
      // Asked again at once, a host that does not answer would not answer for the next place either.
      if (outcome.outcome !== 'unreadable') return { outcome: 'unsupported' };
      this.#tell(location, outcome);
      return { outcome: 'failed' };
    }
    return { outcome: 'none' };
  }

  /** Once a day for each host: what could not be read says nothing, and nothing fails for it. */
  #tell(location: ReadableLocation, { message, remedy }: ReadProblem): void {
    const host = hostOf(location);
    const now = this.#now().getTime();
    const toldAt = this.#told.get(host);
    if (toldAt !== undefined && now - toldAt < TOLD_AGAIN_AFTER_MS) return;
    if (this.#told.size > MOST_KEPT) this.#told.clear();
    this.#told.set(host, now);
    this.#logger.warn(
      `Code owners files of ${host} cannot be read, so that answers do without them. ${message} ${remedy}`,
      { location: location.target },
    );
  }
}
