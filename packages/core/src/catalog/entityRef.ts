/**
 * Entity references as the catalog writes them: `kind:namespace/name`, in
 * lower case, so that two spellings of one entity compare equal.
 */
import type { CatalogEntity } from './CatalogEntity';

/** What completes a short reference. @public */
export interface RefContext {
  readonly defaultKind?: string;
  readonly defaultNamespace?: string;
}

/** The parts of a reference, in lower case. @public */
export interface RefParts {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

const DEFAULT_NAMESPACE = 'default';
// The catalog's own grammar: kinds are identifiers, names and namespaces hold
// letters, digits and [-_.], at most 63 characters between separators.
const KIND = /^[a-z][a-z0-9]{0,62}$/;
const NAMESPACE = /^[a-z0-9][a-z0-9-]{0,62}$/;
const NAME = /^[a-z0-9](?:[a-z0-9_.-]{0,61}[a-z0-9])?$/;

/** The full reference of an entity. @public */
export function entityRefOf(
  entity: Pick<CatalogEntity, 'kind'> & {
    readonly metadata: { readonly name: string; readonly namespace?: string };
  },
): string {
  return formatRef({
    kind: entity.kind,
    namespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
    name: entity.metadata.name,
  });
}

/** Writes the parts of a reference as one string. @public */
export function formatRef(parts: RefParts): string {
  return `${parts.kind}:${parts.namespace}/${parts.name}`.toLowerCase();
}

/**
 * Reads a reference, completing what it leaves out.
 *
 * @returns undefined when the text is no reference, or when it names no kind
 * and the context has none.
 * @public
 */
export function parseRef(
  text: string,
  context: RefContext = {},
): RefParts | undefined {
  const trimmed = text.trim().toLowerCase();
  const colon = trimmed.indexOf(':');
  const kind =
    colon < 0 ? context.defaultKind?.toLowerCase() : trimmed.slice(0, colon);
  const rest = trimmed.slice(colon + 1);
  const slash = rest.indexOf('/');
  const namespace =
    slash < 0
      ? (context.defaultNamespace?.toLowerCase() ?? DEFAULT_NAMESPACE)
      : rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  if (
    !kind ||
    !KIND.test(kind) ||
    !NAMESPACE.test(namespace) ||
    !NAME.test(name)
  ) {
    return undefined;
  }
  return { kind, namespace, name };
}

/** Like {@link parseRef}, but gives the full reference as a string. @public */
export function completeRef(
  text: string,
  context: RefContext = {},
): string | undefined {
  const parts = parseRef(text, context);
  return parts && formatRef(parts);
}
