import { completeRef } from '../catalog/entityRef';
import type { TeamPolicy } from '../catalog/Organization';
import { quote } from '../catalog/Issue';
import { nearest } from '../catalog/nearest';
import type { ConfigReader } from '../vocabulary/ConfigReader';
import type { Discipline } from '../vocabulary/types';

/** Reads `platformTeams.teams`: which groups are platform teams. @internal */
export function readTeamPolicy(
  reader: ConfigReader,
  value: unknown,
  disciplines: ReadonlyMap<string, Discipline> | undefined,
): TeamPolicy {
  const teams = reader.object(value, ['teams'], ['types', 'refs']);
  const types = readDisciplinesBy(reader, teams?.types, {
    key: 'types',
    disciplines,
  });
  const refs = readDisciplinesBy(reader, teams?.refs, {
    key: 'refs',
    disciplines,
  });
  if (refs === undefined) return { types };
  const complete: Record<string, readonly string[]> = {};
  for (const [ref, held] of Object.entries(refs)) {
    const full = completeRef(ref, { defaultKind: 'group' });
    if (full === undefined) {
      reader.report(
        ['teams', 'refs', ref],
        `${quote(ref)} is no reference of a group.`,
        'Write for example group:default/sre.',
      );
    } else {
      complete[full] = held;
    }
  }
  return { types, refs: complete };
}

function readDisciplinesBy(
  reader: ConfigReader,
  value: unknown,
  {
    key,
    disciplines,
  }: {
    readonly key: string;
    readonly disciplines: ReadonlyMap<string, Discipline> | undefined;
  },
): Record<string, readonly string[]> | undefined {
  const object = reader.object(value, ['teams', key]);
  if (object === undefined) return undefined;
  const read: Record<string, readonly string[]> = {};
  for (const [name, list] of Object.entries(object)) {
    const path = ['teams', key, name];
    const words = reader.words(list, path) ?? [];
    for (const [index, word] of words.entries()) {
      if (disciplines === undefined || disciplines.has(word)) continue;
      const [meant] = nearest(word, [...disciplines.keys()]);
      reader.report(
        [...path, index],
        `There is no discipline ${quote(word)}.`,
        `${meant ? `Did you mean ${quote(meant)}? ` : ''}Known ones: ${[...disciplines.keys()].join(', ')}.`,
      );
    }
    read[name] = words;
  }
  return read;
}
