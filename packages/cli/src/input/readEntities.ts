/**
 * Reads catalog YAML the way the catalog does: several documents in a file,
 * Locations followed to the files that they name, each entity marked with the
 * location that it came from.
 */
import { realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { LineCounter, parseAllDocuments } from 'yaml';
import {
  entityRefOf,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import { entityMistake } from './entityMistake';
import { plainValue } from './plainValue';
import { readText } from './readText';
import { walkYaml } from './walkYaml';

/** Where an entity is written. */
export interface EntityPlace {
  /** As the caller would name it. */
  readonly file: string;
  readonly line: number;
}

/** Entities of some files, and what was left out. */
export interface EntitiesRead {
  readonly entities: readonly CatalogEntity[];
  /** By reference. */
  readonly places: ReadonlyMap<string, EntityPlace>;
  /** What could not be used, in words, with its file. */
  readonly notes: readonly string[];
}

const LOCATION_ANNOTATION = 'backstage.io/managed-by-location';

/**
 * Reads all entities behind the paths. Two of one reference: the first one
 * counts, as in the catalog, and the other is noted.
 *
 * @throws InputProblem when a path does not exist, or when nothing behind the
 * paths is an entity.
 */
export async function readEntities(
  paths: readonly string[],
  cwd: string,
): Promise<EntitiesRead> {
  const queue = [...(await walkYaml(paths, cwd, { throughLocations: true }))];
  const seen = new Set<string>();
  const entities = new Map<string, CatalogEntity>();
  const places = new Map<string, EntityPlace>();
  const notes: string[] = [];

  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined) {
      notes.push(`${relative(cwd, file)}: does not exist; a Location names it`);
      continue;
    }
    if (seen.has(real)) continue;
    seen.add(real);
    const shown = relative(cwd, file) || file;
    const lineCounter = new LineCounter();
    const text = await readText(file, cwd);
    for (const document of parseAllDocuments(text, { lineCounter })) {
      const read = plainValue(document);
      if (!read.ok) {
        notes.push(`${shown}: left out, ${read.reason}`);
        continue;
      }
      const { value } = read;
      if (!isEntity(value)) continue;
      const mistake = entityMistake(value);
      if (mistake) {
        notes.push(
          `${shown}: ${value.kind} ${value.metadata.name} left out: ${mistake}`,
        );
        continue;
      }
      if (value.kind.toLowerCase() === 'location') {
        queue.push(
          ...targetsOf(value).map(target => resolve(dirname(file), target)),
        );
      }
      const entity = withLocation(value, file);
      const ref = entityRefOf(entity);
      if (entities.has(ref)) {
        notes.push(
          `${shown}: ${ref} is there a second time; the first one counts`,
        );
      } else {
        entities.set(ref, entity);
        const { line } = lineCounter.linePos(
          document.contents?.range?.[0] ?? 0,
        );
        places.set(ref, { file: shown, line: Math.max(line, 1) });
      }
    }
  }
  if (entities.size === 0) {
    throw new InputProblem(
      `No catalog entity in ${paths.join(', ')}. An entity has apiVersion, kind and metadata.name.`,
    );
  }
  return { entities: [...entities.values()], places, notes };
}

function isEntity(value: unknown): value is CatalogEntity {
  const candidate = value as Partial<CatalogEntity> | null | undefined;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    typeof candidate.apiVersion === 'string' &&
    typeof candidate.kind === 'string' &&
    typeof candidate.metadata?.name === 'string'
  );
}

function targetsOf(location: CatalogEntity): readonly string[] {
  const { target, targets } = location.spec ?? {};
  const all = [target, ...(Array.isArray(targets) ? targets : [])];
  // Remote targets belong to the portal; files are what the command line reads.
  return all.filter(
    (one): one is string =>
      typeof one === 'string' &&
      !/^[a-z]+:\/\//i.test(one) &&
      !one.includes('*'),
  );
}

function withLocation(entity: CatalogEntity, file: string): CatalogEntity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        [LOCATION_ANNOTATION]: `file:${file}`,
        ...entity.metadata.annotations,
      },
    },
  };
}
