import {
  createHandleDirectory,
  entitiesUnderBoundary,
  surveyFleetInSteps,
  teamsForEverything,
  type HandleDirectory,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import type { CodeOwnersReadings } from '../dockerfiles/CodeOwnersReadings';
import { inParallel } from '../inParallel';
import { runInSteps } from '../runInSteps';
import type { CatalogSnapshotService } from '../snapshot/CatalogSnapshotService';

interface Options {
  readonly snapshots: Pick<CatalogSnapshotService, 'current'>;
  readonly readings: Pick<CodeOwnersReadings, 'of'>;
}

// Lines are drawn around few things, such as an organisation's models.
const MOST_ENTITIES = 500;
const AT_ONCE = 4;
const NOBODY: readonly string[] = [];

/**
 * Knows who the code owners are of what teams have drawn a line around. Read
 * in the background, for answers must not wait for hosts; what could not be
 * read says nothing.
 */
export class BoundaryCodeOwners {
  readonly #options: Options;
  #owners: ReadonlyMap<string, readonly string[]> = new Map();

  static create(options: Options): BoundaryCodeOwners {
    return new BoundaryCodeOwners(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** Whom the code owners file of an entity asks about everything in it, as it was last read. */
  readonly codeOwnersOf = (ref: string): readonly string[] =>
    this.#owners.get(ref) ?? NOBODY;

  /** Reads the files anew. */
  async refresh(): Promise<void> {
    const { organization } = await this.#options.snapshots.current();
    const survey = await runInSteps(surveyFleetInSteps(organization));
    const open = entitiesUnderBoundary(survey).slice(0, MOST_ENTITIES);
    const directory = createHandleDirectory(organization);
    const owners = new Map<string, readonly string[]>();
    const readOne = async (ref: string) => {
      owners.set(ref, await this.#read(organization, ref, directory));
    };
    await inParallel(open, readOne, { atOnce: AT_ONCE });
    this.#owners = owners;
  }

  async #read(
    organization: Organization,
    ref: string,
    directory: HandleDirectory,
  ): Promise<readonly string[]> {
    const entity = organization.entities.get(ref);
    if (!entity) return NOBODY;
    try {
      const found = await this.#options.readings.of(entity);
      return found ? teamsForEverything(found.codeOwners, directory) : NOBODY;
    } catch {
      // A host that fails today is asked again with the next refresh.
      return NOBODY;
    }
  }
}
