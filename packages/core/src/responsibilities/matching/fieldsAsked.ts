/**
 * Which fields of an entity a filter asks about, where that can be told: then
 * entities that agree on them are the same to it.
 */
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogEntity } from '../../catalog/CatalogEntity';

const LOGIC = ['$all', '$any'] as const;
// Texts by key, whose keys have dots in them.
const FLAT = ['metadata.annotations.', 'metadata.labels.'];
// These differ from one entity to the next, as a rule.
const PARTICULAR = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'metadata.labels',
  'metadata.links',
];

/** Behind a field of which no more is asked than whether it is there. */
const EXISTS = '?';

/** The fields in order; undefined for what can only be asked of each entity. @internal */
export function fieldsAsked(
  filter: FilterPredicate,
): readonly string[] | undefined {
  const fields = new Set<string>();
  return collect(filter, fields) ? [...fields].sort() : undefined;
}

function collect(filter: FilterPredicate, fields: Set<string>): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  for (const operator of LOGIC) {
    if (!(operator in filter)) continue;
    const inner = (filter as Record<string, unknown>)[operator];
    return (
      Array.isArray(inner) &&
      inner.every((one: FilterPredicate) => collect(one, fields))
    );
  }
  if ('$not' in filter) return collect(filter.$not as FilterPredicate, fields);
  return Object.entries(filter).every(([path, condition]) => {
    fields.add(asksExistence(condition) ? `${path}${EXISTS}` : path);
    return isPlainField(path);
  });
}

function asksExistence(condition: unknown): boolean {
  return (
    typeof condition === 'object' &&
    condition !== null &&
    '$exists' in condition
  );
}

/** Whether the evaluator reads the field in exactly one place. */
function isPlainField(path: string): boolean {
  if (PARTICULAR.includes(path) || path.startsWith('$')) return false;
  if (path === 'kind' || path === 'apiVersion') return true;
  if (FLAT.some(prefix => path.startsWith(prefix))) return true;
  return /^(?:metadata|spec)\.[^.]+$/.test(path);
}

/** Reads a field as the evaluator does. @internal */
export function readerOf(field: string): (entity: CatalogEntity) => unknown {
  if (field.endsWith(EXISTS)) {
    const read = readerOf(field.slice(0, -EXISTS.length));
    return entity => (read(entity) === undefined ? undefined : EXISTS);
  }
  if (field === 'kind') return ({ kind }) => kind;
  if (field === 'apiVersion') return ({ apiVersion }) => apiVersion;
  const flat = FLAT.find(prefix => field.startsWith(prefix));
  if (flat !== undefined) {
    const key = field.slice(flat.length);
    return flat === FLAT[0]
      ? ({ metadata }) => own(metadata.annotations, key)
      : ({ metadata }) => own(metadata.labels, key);
  }
  const [root, key] = field.split('.');
  return root === 'spec'
    ? ({ spec }) => own(spec, key)
    : ({ metadata }) => own(metadata, key);
}

/** What JavaScript itself knows by such a name is no field. */
function own(object: object | undefined, key: string): unknown {
  if (object === undefined) return undefined;
  const value = (object as Record<string, unknown>)[key];
  return typeof value === 'string' || Object.hasOwn(object, key)
    ? value
    : undefined;
}
