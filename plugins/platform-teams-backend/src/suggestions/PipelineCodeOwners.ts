import {
  pipelineOwnersInSteps,
  wantsPipelineOwners,
  type Organization,
  type PipelineOwners,
} from '@cookie-factory/platform-teams-core';
import type { CodeOwnersReadings } from '../dockerfiles/CodeOwnersReadings';
import { hostOf } from '../dockerfiles/entityLocation';
import { inParallel } from '../inParallel';
import { runInSteps } from '../runInSteps';
import {
  chooseRepositoriesInSteps,
  type ChosenRepository,
} from './chooseRepositories';
import type { RepositoryOf } from './repositoryOf';

interface Options {
  readonly readings: Pick<CodeOwnersReadings, 'at'>;
  readonly repositoryOf: RepositoryOf;
  /** How many repositories are read at most. */
  readonly most: number;
  readonly now?: () => Date;
}

/** What is known of a repository, and until when that does. */
interface Kept {
  /** Absent: it could not be read. */
  readonly owners: readonly string[] | undefined;
  readonly until: number;
}

const AT_ONCE = 4;
const FRESH_FOR_MS = 6 * 60 * 60_000;
const RETRY_AFTER_MS = 60 * 60_000;
const LONGEST_MS = 5 * 60_000;
// In a row: a host that is down is not asked for all that it has.
const MOST_FAILURES = 3;
const NOTHING: readonly PipelineOwners[] = [];

/**
 * Knows whom the code owners files of some repositories name for pipelines, as evidence for who
 * could look after building and deploying. Read in the background and with the portal's own
 * credentials: what a caller hears of it is worked out from what they may see.
 */
export class PipelineCodeOwners {
  readonly #options: Options;
  readonly #now: () => number;
  #kept = new Map<string, Kept>();
  #known = NOTHING;

  static create(options: Options): PipelineCodeOwners {
    return new PipelineCodeOwners(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = () => (options.now?.() ?? new Date()).getTime();
  }

  /** What was read; the same object for as long as it says the same. */
  readonly known = (): readonly PipelineOwners[] => this.#known;

  /** Reads what is not known yet or has aged; nothing, once somebody has registered the work. */
  async refresh(organization: Organization): Promise<void> {
    if (!wantsPipelineOwners(organization)) {
      this.#kept.clear();
      this.#known = NOTHING;
      return;
    }
    const repositories = await runInSteps(
      chooseRepositoriesInSteps(organization, this.#options),
    );
    await this.#read(repositories);
    this.#keep(repositories);
  }

  async #read(repositories: readonly ChosenRepository[]): Promise<void> {
    const begun = this.#now();
    const failures = new Map<string, number>();
    const due = repositories.filter(
      ({ key }) => (this.#kept.get(key)?.until ?? 0) <= begun,
    );
    const readOne = async ({ key, location }: ChosenRepository) => {
      const host = hostOf(location);
      const inARow = () => failures.get(host) ?? 0;
      const now = this.#now();
      if (now - begun > LONGEST_MS) return;
      const owners =
        inARow() < MOST_FAILURES ? await this.#ownersAt(location) : 'failed';
      if (owners === 'failed') failures.set(host, inARow() + 1);
      else if (owners) failures.set(host, 0);
      const couldLook = owners !== undefined && owners !== 'failed';
      this.#kept.set(key, {
        // What was read before is better than nothing.
        owners: couldLook ? owners : this.#kept.get(key)?.owners,
        until: now + (couldLook ? FRESH_FOR_MS : RETRY_AFTER_MS),
      });
    };
    await inParallel(due, readOne, { atOnce: AT_ONCE });
  }

  /** Absent: there is no way to look, which says nothing of the host. */
  async #ownersAt(
    location: ChosenRepository['location'],
  ): Promise<readonly string[] | 'failed' | undefined> {
    try {
      const reading = await this.#options.readings.at(location);
      switch (reading.outcome) {
        case 'found':
          return await runInSteps(pipelineOwnersInSteps(reading.codeOwners));
        case 'none':
          return [];
        case 'failed':
          return 'failed';
        default:
          return undefined;
      }
    } catch {
      // Authors write addresses, and one that nobody understands must not keep others from being read.
      return undefined;
    }
  }

  #keep(repositories: readonly ChosenRepository[]): void {
    const kept = new Map<string, Kept>();
    const known: PipelineOwners[] = [];
    for (const { key, entities } of repositories) {
      const one = this.#kept.get(key);
      if (!one) continue;
      kept.set(key, one);
      if (one.owners) known.push({ entities, owners: one.owners });
    }
    this.#kept = kept;
    // Whatever was made from it is made anew when it is another object.
    if (JSON.stringify(known) !== JSON.stringify(this.#known))
      this.#known = known;
  }
}
