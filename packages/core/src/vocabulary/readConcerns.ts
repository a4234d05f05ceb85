import { joinWords, quote, type IssuePath } from '../catalog/Issue';
import { nearest } from '../catalog/nearest';
import type { ConfigReader } from './ConfigReader';
import type { Concern, Discipline, Layer } from './types';

const ID = /^[a-z][a-z0-9-]*$/;
const KEYS = [
  'title',
  'hint',
  'description',
  'discipline',
  'layer',
  'keywords',
  'group',
  'appliesTo',
  'default',
  'shown',
  'requiredFor',
  'symbol',
];

interface Surroundings {
  readonly packaged: readonly Concern[];
  readonly disciplines: ReadonlyMap<string, Discipline>;
  readonly layers: readonly Layer[];
}

/**
 * Concerns with what the configuration adds, changes or switches off. With its
 * discipline, a packaged concern goes, too.
 *
 * @internal
 */
export function readConcerns(
  reader: ConfigReader,
  value: unknown,
  surroundings: Surroundings,
): ReadonlyMap<string, Concern> {
  const { packaged, disciplines, layers } = surroundings;
  const path = ['vocabulary', 'concerns'];
  const settings = reader.object(value, path) ?? {};
  const concerns = new Map<string, Concern>();
  for (const concern of packaged) {
    if (settings[concern.id] === false) continue;
    if (settings[concern.id] === undefined) {
      if (disciplines.has(concern.discipline))
        concerns.set(concern.id, concern);
      continue;
    }
    const changed = readConcern(reader, settings[concern.id], {
      id: concern.id,
      path,
      known: concern,
      surroundings,
    });
    if (changed) concerns.set(concern.id, changed);
  }
  const packagedIds = new Set(packaged.map(concern => concern.id));
  for (const id of Object.keys(settings).sort()) {
    if (packagedIds.has(id)) continue;
    if (settings[id] === false) {
      const meant = nearest(id, packagedIds);
      reader.report(
        [...path, id],
        `There is no concern ${quote(id)} to switch off.`,
        meant.length > 0
          ? `Did you mean ${joinWords(meant, 'or')}?`
          : 'Remove the line.',
      );
      continue;
    }
    const added = readConcern(reader, settings[id], { id, path, surroundings });
    if (added) concerns.set(id, added);
  }
  reportMissingLayers(reader, concerns, layers);
  return concerns;
}

function readConcern(
  reader: ConfigReader,
  value: unknown,
  context: {
    readonly id: string;
    readonly path: IssuePath;
    readonly known?: Concern;
    readonly surroundings: Surroundings;
  },
): Concern | undefined {
  const { id, known, surroundings } = context;
  const at = [...context.path, id];
  if (!ID.test(id)) {
    reader.report(
      at,
      `${quote(id)} is no id.`,
      'Use lower-case letters, digits and hyphens, such as payment-gateway.',
    );
    return undefined;
  }
  const entry = reader.object(value, at, KEYS);
  if (!entry) return undefined;
  const title = reader.text(entry.title, [...at, 'title']) ?? known?.title;
  const discipline =
    reader.choice(
      entry.discipline,
      [...at, 'discipline'],
      [...surroundings.disciplines.keys()],
    ) ?? known?.discipline;
  if (!title || !discipline) {
    // A bad value was reported already; what is absent is reported here.
    const missing = [
      !title && entry.title === undefined && 'title',
      !discipline && entry.discipline === undefined && 'discipline',
    ].filter(key => key !== false);
    if (missing.length > 0) {
      reader.report(
        at,
        `The new concern ${quote(id)} has no ${joinWords(missing)}.`,
        `Add ${joinWords(missing)}; disciplines are ${[...surroundings.disciplines.keys()].join(', ')}.`,
      );
    }
    return undefined;
  }
  const isPlatform =
    surroundings.disciplines.get(discipline)?.side === 'platform';
  const appliesTo =
    reader.predicate(entry.appliesTo, [...at, 'appliesTo']) ?? known?.appliesTo;
  const requiredFor =
    reader.predicate(entry.requiredFor, [...at, 'requiredFor']) ??
    known?.requiredFor;
  return {
    id,
    title,
    hint: reader.text(entry.hint, [...at, 'hint']) ?? known?.hint ?? '',
    description:
      reader.text(entry.description, [...at, 'description']) ??
      known?.description ??
      `${title}.`,
    discipline,
    layer:
      reader.choice(
        entry.layer,
        [...at, 'layer'],
        surroundings.layers.map(layer => layer.id),
      ) ??
      known?.layer ??
      (isPlatform ? 'platform' : 'application'),
    keywords:
      reader.words(entry.keywords, [...at, 'keywords']) ??
      known?.keywords ??
      [],
    group: reader.text(entry.group, [...at, 'group']) ?? known?.group ?? 'Run',
    appliesTo: appliesTo || undefined,
    default:
      reader.choice(entry.default, [...at, 'default'], ['owner', 'none']) ??
      known?.default ??
      (isPlatform ? 'none' : 'owner'),
    shown:
      reader.choice(
        entry.shown,
        [...at, 'shown'],
        ['always', 'when-registered', 'in-dockerfile'],
      ) ??
      known?.shown ??
      'when-registered',
    requiredFor: requiredFor || undefined,
    symbol: reader.text(entry.symbol, [...at, 'symbol']) ?? known?.symbol,
  };
}

function reportMissingLayers(
  reader: ConfigReader,
  concerns: ReadonlyMap<string, Concern>,
  layers: readonly Layer[],
): void {
  const known = new Set(layers.map(layer => layer.id));
  const stranded = new Map<string, string[]>();
  for (const concern of concerns.values()) {
    if (known.has(concern.layer)) continue;
    stranded.set(concern.layer, [
      ...(stranded.get(concern.layer) ?? []),
      concern.id,
    ]);
  }
  for (const [layer, ids] of stranded) {
    const some = ids.slice(0, 3).join(', ') + (ids.length > 3 ? ', ...' : '');
    reader.report(
      ['layers', 'list'],
      `The list has no layer ${quote(layer)}, in which ${ids.length} concerns stand (${some}).`,
      `Add { id: ${layer} }, or give these concerns another layer under vocabulary.concerns.`,
    );
  }
}
