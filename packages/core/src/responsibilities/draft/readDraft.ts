/** A Responsibility of the catalog as a draft, for a form to edit. */
import type { ResponsibilityDraft } from './ResponsibilityDraft';

/** What an entity's metadata holds beside what a draft has. @public */
export type KeptMetadata = Readonly<Record<string, unknown>>;

/** A draft, and what of its entity the draft does not hold. @public */
export interface ReadDraft {
  readonly draft: ResponsibilityDraft;
  readonly kept: KeptMetadata;
}

type Fields = Readonly<Record<string, unknown>>;

const IN_DRAFT = ['name', 'namespace', 'title', 'description', 'links'];
// The catalog adds these itself, and would not read them from a file.
const OF_CATALOG = ['uid', 'etag', 'generation'];
const CATALOG_ANNOTATIONS = [
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/orphan',
  'backstage.io/edit-url',
  'backstage.io/view-url',
  'backstage.io/source-location',
];

/**
 * Reads an entity as the catalog has it. Nothing is checked: what is wrong with
 * it is said where the draft is.
 *
 * @public
 */
export function readDraft(entity: unknown): ReadDraft {
  const metadata = fieldsOf(fieldsOf(entity).metadata);
  const { namespace } = metadata;
  const spec = fieldsOf(fieldsOf(entity).spec);
  const header = Object.fromEntries(
    IN_DRAFT.filter(key => metadata[key] !== undefined).map(key => [
      key,
      metadata[key],
    ]),
  );
  if (namespace === 'default') delete header.namespace;
  return {
    // A draft may hold anything; the check tells what does not belong there.
    draft: { ...header, ...spec } as unknown as ResponsibilityDraft,
    kept: keptOf(metadata),
  };
}

function keptOf(metadata: Fields): KeptMetadata {
  const rest = Object.entries(metadata).filter(
    ([key]) => ![...IN_DRAFT, ...OF_CATALOG, 'annotations'].includes(key),
  );
  const annotations = Object.entries(fieldsOf(metadata.annotations)).filter(
    ([key]) => !CATALOG_ANNOTATIONS.includes(key),
  );
  return {
    ...Object.fromEntries(rest),
    ...(annotations.length > 0
      ? { annotations: Object.fromEntries(annotations) }
      : {}),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}
