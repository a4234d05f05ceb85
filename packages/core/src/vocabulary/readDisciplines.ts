import type { ConfigReader } from './ConfigReader';
import type { Discipline } from './types';

const ID = /^[a-z][a-z0-9-]*$/;
const KEYS = ['title', 'description', 'side'];

/** Disciplines with what the configuration adds, changes or switches off. @internal */
export function readDisciplines(
  reader: ConfigReader,
  value: unknown,
  packaged: readonly Discipline[],
): ReadonlyMap<string, Discipline> {
  const path = ['vocabulary', 'disciplines'];
  const disciplines = new Map(packaged.map(entry => [entry.id, entry]));
  const settings = reader.object(value, path) ?? {};
  for (const id of Object.keys(settings).sort()) {
    const at = [...path, id];
    if (settings[id] === false) {
      disciplines.delete(id);
      continue;
    }
    if (!ID.test(id)) {
      reader.report(
        at,
        `"${id}" is no id.`,
        'Use lower-case letters, digits and hyphens, such as data-engineering.',
      );
      continue;
    }
    const entry = reader.object(settings[id], at, KEYS);
    if (!entry) continue;
    const known = disciplines.get(id);
    const title = reader.text(entry.title, [...at, 'title']) ?? known?.title;
    if (!title) {
      reader.report(
        at,
        `The new discipline ${id} has no title.`,
        'Add title: and, better still, description:.',
      );
      continue;
    }
    disciplines.set(id, {
      id,
      title,
      description:
        reader.text(entry.description, [...at, 'description']) ??
        known?.description ??
        `${title}.`,
      side:
        reader.choice(entry.side, [...at, 'side'], ['platform', 'customer']) ??
        known?.side ??
        'platform',
    });
  }
  return disciplines;
}
