import { parseEntityRef } from '@backstage/catalog-model';

/** What can stand in a query. @internal */
export type QueryValue =
  string | number | boolean | readonly string[] | undefined;

/** A text as a segment of a path. @internal */
export function segment(text: string): string {
  return encodeURIComponent(text);
}

/** The path of an entity's routes. @internal */
export function entityPath(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `/entities/by-name/${segment(kind.toLocaleLowerCase('en-US'))}/${segment(namespace)}/${segment(name)}`;
}

/** A query as text, empty where nothing is asked. @internal */
export function search(query: Record<string, QueryValue> = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') {
        params.append(key, String(one));
      }
    }
  }
  // OpenAPI counts a bare plus among the reserved characters.
  const text = params.toString().replaceAll('+', '%20');
  return text && `?${text}`;
}

/** The path of a Responsibility under the API. @internal */
export function responsibilityPath(ref: string): string {
  const { namespace, name } = parseEntityRef(ref, {
    defaultKind: 'responsibility',
  });
  return `/responsibilities/by-name/${segment(namespace)}/${segment(name)}`;
}
