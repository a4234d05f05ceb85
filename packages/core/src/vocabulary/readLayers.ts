import { quote } from '../catalog/Issue';
import type { ConfigReader } from './ConfigReader';
import type { Layer } from './types';

const ID = /^[a-z][a-z0-9-]*$/;
const KEYS = ['id', 'title', 'serviceModel', 'words', 'examples', 'help'];

/**
 * The layers, bottom first. A configured list replaces the packaged one; an
 * entry with a packaged id may leave out what it does not change.
 *
 * @internal
 */
export function readLayers(
  reader: ConfigReader,
  value: unknown,
  packaged: readonly Layer[],
): readonly Layer[] {
  const path = ['layers', 'list'];
  if (value === undefined) return packaged;
  if (!Array.isArray(value) || value.length === 0) {
    reader.report(
      path,
      `Expected a list of layers, bottom first, found ${quote(value)}.`,
      'Write for example [{ id: infrastructure }, { id: platform }, { id: application }].',
    );
    return packaged;
  }
  const layers: Layer[] = [];
  for (const [index, element] of value.entries()) {
    const at = [...path, index];
    const entry = reader.object(element, at, KEYS);
    if (!entry) continue;
    const { id } = entry;
    if (typeof id !== 'string' || !ID.test(id)) {
      reader.report(
        [...at, 'id'],
        `A layer needs an id, found ${quote(id)}.`,
        'Use lower-case letters, digits and hyphens, such as edge.',
      );
      continue;
    }
    if (layers.some(layer => layer.id === id)) {
      reader.report(
        [...at, 'id'],
        `The layer ${quote(id)} stands here twice.`,
        'Remove one of them.',
      );
      continue;
    }
    const known = packaged.find(layer => layer.id === id);
    layers.push({
      id,
      title:
        reader.text(entry.title, [...at, 'title']) ??
        known?.title ??
        capitalize(id),
      serviceModel:
        reader.text(entry.serviceModel, [...at, 'serviceModel']) ??
        known?.serviceModel ??
        '',
      words: reader.text(entry.words, [...at, 'words']) ?? known?.words ?? '',
      examples:
        reader.words(entry.examples, [...at, 'examples']) ??
        known?.examples ??
        [],
      help: reader.text(entry.help, [...at, 'help']) ?? known?.help ?? '',
    });
  }
  return layers;
}

function capitalize(id: string): string {
  const words = id.replace(/-/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
}
