import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type {
  DockerfileReader,
  FindOutcome,
  ReadOutcome,
  ReadProblem,
} from './DockerfileReader';
import { hostFailure } from './hostFailure';
import { readBounded } from './readBounded';
import {
  missingFile,
  outsidePath,
  unreadable,
  unsupportedLocation,
} from './readProblems';
import { readText } from './readText';
import { selectUsualPlaces, USUAL_PLACES } from './usualPlaces';
import { UrlFolder } from './UrlFolder';

interface Options {
  readonly urlReader: Pick<UrlReaderService, 'readUrl' | 'search'>;
  readonly integrations: ScmIntegrationRegistry;
  readonly logger: Pick<LoggerService, 'warn'>;
}

const TIMEOUT_MS = 20_000;
// Matches Dockerfile and Containerfile in any spelling; names are told apart afterwards.
const PATTERN = '**/*erfile*';
// For hosts that cannot be searched.
const PROBED = [
  'Dockerfile',
  'Containerfile',
  'docker/Dockerfile',
  'build/Dockerfile',
];

/** Reads Dockerfiles from the repositories that the portal's integrations may read. */
export class UrlDockerfileReader implements DockerfileReader {
  readonly #options: Options;

  static create(options: Options): UrlDockerfileReader {
    return new UrlDockerfileReader(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  async find(location: string): Promise<FindOutcome> {
    const folder = this.#folder(location);
    if (!folder) return { ...unsupportedLocation(location), searched: [] };
    const found = await this.#search(folder);
    if (found) {
      return {
        outcome: 'found',
        paths: found,
        searched: [`${USUAL_PLACES}, in ${folder.href}`],
      };
    }
    const probed = await this.#probe(folder);
    return { ...probed, searched: [`${PROBED.join(', ')}, in ${folder.href}`] };
  }

  async read(
    location: string,
    pathOrUrl: string,
    options: { readonly etag?: string } = {},
  ): Promise<ReadOutcome> {
    const folder = this.#folder(location);
    if (!folder) return { ...unsupportedLocation(location), path: pathOrUrl };
    const path = folder.relativePath(pathOrUrl);
    if (path === undefined) {
      return { ...outsidePath(pathOrUrl), path: pathOrUrl };
    }
    const url = folder.urlOf(path);
    try {
      const response = await this.#options.urlReader.readUrl(url, {
        etag: options.etag,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const bytes = response.stream
        ? await readBounded(response.stream())
        : await response.buffer();
      const { etag } = response;
      return { ...readText(bytes, { path, etag }), path, url };
    } catch (error) {
      const { name } = toError(error);
      if (name === 'NotModifiedError') {
        return { outcome: 'not-modified', path, url };
      }
      return {
        ...(name === 'NotFoundError'
          ? missingFile(path)
          : this.#failed(path, { folder, error: toError(error) })),
        path,
        url,
      };
    }
  }

  #folder(location: string): UrlFolder | undefined {
    return UrlFolder.fromLocation(location, this.#options.integrations);
  }

  /** Asks the host for all at once; `undefined` where it cannot be asked. */
  async #search(folder: UrlFolder): Promise<readonly string[] | undefined> {
    try {
      const { files } = await this.#options.urlReader.search(
        folder.patternUrl(PATTERN),
        { signal: AbortSignal.timeout(TIMEOUT_MS) },
      );
      const paths = files.map(({ url }) => folder.relativePath(url));
      return selectUsualPlaces(paths.filter(path => path !== undefined));
    } catch {
      // Not every host can be searched. Whatever the cause is, asking for
      // single files meets it again and tells it.
      return undefined;
    }
  }

  async #probe(
    folder: UrlFolder,
  ): Promise<
    | { readonly outcome: 'found'; readonly paths: readonly string[] }
    | ReadProblem
  > {
    const paths: string[] = [];
    for (const path of PROBED) {
      try {
        await this.#options.urlReader.readUrl(folder.urlOf(path), {
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        paths.push(path);
      } catch (error) {
        if (toError(error).name === 'NotFoundError') continue;
        return this.#failed(folder.href, { folder, error: toError(error) });
      }
    }
    return { outcome: 'found', paths };
  }

  #failed(
    what: string,
    { folder, error }: { readonly folder: UrlFolder; readonly error: Error },
  ): ReadProblem {
    this.#options.logger.warn('A Dockerfile could not be read', {
      what,
      host: folder.host,
      error: error.message,
    });
    return unreadable(what, hostFailure(error, folder.host));
  }
}
