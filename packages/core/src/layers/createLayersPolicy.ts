/** What an organisation decides about placing: config's rules, types and kinds. */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { Issue } from '../catalog/Issue';
import { quote } from '../catalog/Issue';
import { nearest } from '../catalog/nearest';
import { ConfigReader } from '../vocabulary/ConfigReader';
import type { Vocabulary } from '../vocabulary/types';
import { packagedResourceTypes } from './packagedResourceTypes';

/** A rule of app-config: what the filter matches stands in the layer. @public */
export interface LayerRule {
  readonly layer: string;
  readonly filter: FilterPredicate;
}

/** How entities are placed. @public */
export interface LayersPolicy {
  readonly rules: readonly LayerRule[];
  /** Type of a Resource, in lower case, to its layer. */
  readonly types: Readonly<Record<string, string>>;
  /** Kinds that carry weight, in lower case. */
  readonly kinds: readonly string[];
}

/** A policy, or all that is wrong with its configuration. @public */
export type LayersPolicyResult =
  | { readonly ok: true; readonly policy: LayersPolicy }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const PACKAGED_KINDS = ['component', 'resource', 'api', 'template'];

/**
 * Reads `platformTeams.layers`.
 *
 * @param platformTeams - the value of `platformTeams`, as it is.
 * @param vocabulary - whose layers rules may name; absent: not checked.
 * @public
 */
export function createLayersPolicy(
  platformTeams?: unknown,
  vocabulary?: Vocabulary,
): LayersPolicyResult {
  const reader = new ConfigReader(['platformTeams']);
  const root = reader.object(platformTeams ?? {}, []);
  const section = reader.object(
    root?.layers,
    ['layers'],
    ['list', 'rules', 'types', 'kinds'],
  );
  const known = vocabulary?.layers.map(({ id }) => id);
  const types = readTypes(reader, section?.types, known);
  const rules = readRules(reader, section?.rules, known);
  const kinds = reader.words(section?.kinds, ['layers', 'kinds']) ?? [];
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return {
    ok: true,
    policy: {
      rules,
      types: { ...packagedResourceTypes, ...types },
      kinds: [
        ...new Set([
          ...PACKAGED_KINDS,
          ...kinds.map(kind => kind.toLowerCase()),
        ]),
      ],
    },
  };
}

function readTypes(
  reader: ConfigReader,
  value: unknown,
  known: readonly string[] | undefined,
): Record<string, string> {
  const types: Record<string, string> = {};
  const object = reader.object(value, ['layers', 'types']) ?? {};
  for (const [type, given] of Object.entries(object)) {
    const layer = readLayer(reader, given, {
      path: ['layers', 'types', type],
      known,
    });
    if (layer) types[type.toLowerCase()] = layer;
  }
  return types;
}

function readRules(
  reader: ConfigReader,
  value: unknown,
  known: readonly string[] | undefined,
): readonly LayerRule[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reader.report(
      ['layers', 'rules'],
      `Expected a list here, found ${quote(value)}.`,
      'Write for example - { layer: platform, filter: { kind: Component, spec.type: operator } }.',
    );
    return [];
  }
  return value.flatMap((given: unknown, index) => {
    const path = ['layers', 'rules', index];
    const rule = reader.object(given, path, ['layer', 'filter']);
    if (!rule) return [];
    const layer = readLayer(reader, rule.layer, {
      path: [...path, 'layer'],
      known,
    });
    const filter = reader.predicate(rule.filter, [...path, 'filter']);
    if (rule.filter === undefined || filter === false) {
      reader.report(
        [...path, 'filter'],
        'A rule needs a filter.',
        'Write for example { kind: Component, spec.type: operator }.',
      );
    }
    return layer && filter ? [{ layer, filter }] : [];
  });
}

function readLayer(
  reader: ConfigReader,
  value: unknown,
  at: {
    readonly path: readonly (string | number)[];
    readonly known: readonly string[] | undefined;
  },
): string | undefined {
  const layer = reader.text(value ?? '', at.path);
  if (layer === undefined || !at.known || at.known.includes(layer))
    return layer;
  const [meant] = nearest(layer, at.known);
  reader.report(
    at.path,
    `There is no layer ${quote(layer)}.`,
    `${meant ? `Did you mean ${quote(meant)}? ` : ''}Known ones: ${at.known.join(', ')}.`,
  );
  return undefined;
}
