import type { FilterPredicate } from '@backstage/filter-predicates';
import { joinWords } from '../catalog/Issue';

const UNKNOWN = 'what its filter selects';

/** How a filter is put into words. @public */
export interface PredicateWordsOptions {
  /** Longer lists of values are cut, and the rest is counted. */
  readonly most?: number;
}

/**
 * A filter in words: "every component of type service". What is not one of the
 * common forms is not guessed at.
 *
 * @public
 */
export function describePredicate(
  predicate: FilterPredicate,
  options?: PredicateWordsOptions,
): string {
  return predicateWords(predicate, options) ?? UNKNOWN;
}

/** Like {@link describePredicate}; undefined where the filter is none of the common forms. @public */
export function predicateWords(
  predicate: FilterPredicate,
  options: PredicateWordsOptions = {},
): string | undefined {
  if (typeof predicate !== 'object') return undefined;
  const keys = Object.keys(predicate);
  if (keys.length === 1 && '$any' in predicate) {
    const parts = (predicate.$any as readonly FilterPredicate[]).map(part =>
      predicateWords(part, options),
    );
    return parts.every(part => part !== undefined)
      ? joinWords(parts as readonly string[], 'or')
      : undefined;
  }
  const words = { kind: 'entity', type: '', lifecycle: '', tag: '' };
  for (const [key, condition] of Object.entries(predicate)) {
    const values = valuesOf(key, condition);
    if (!values) return undefined;
    const list = joinWords(shortened(values, options.most), 'or');
    switch (key) {
      case 'kind':
        words.kind = joinWords(values.map(kindWord), 'or');
        break;
      case 'spec.type':
        words.type = ` of type ${list}`;
        break;
      case 'spec.lifecycle':
        words.lifecycle = ` with lifecycle ${list}`;
        break;
      case 'metadata.tags':
        words.tag = ` tagged ${list}`;
        break;
      default:
        return undefined;
    }
  }
  return `every ${words.kind}${words.type}${words.lifecycle}${words.tag}`;
}

function shortened(
  values: readonly string[],
  most = values.length,
): readonly string[] {
  return values.length <= most + 1
    ? values
    : [...values.slice(0, most), `one of ${values.length - most} more`];
}

function kindWord(kind: string): string {
  return kind.toLowerCase() === 'api' ? 'API' : kind.toLowerCase();
}

function valuesOf(key: string, condition: unknown): string[] | undefined {
  const isTag = key === 'metadata.tags';
  if (typeof condition === 'string') return isTag ? undefined : [condition];
  if (typeof condition !== 'object' || condition === null) return undefined;
  if (isTag) {
    const tag = '$contains' in condition ? condition.$contains : undefined;
    return typeof tag === 'string' ? [tag] : undefined;
  }
  const values: unknown = '$in' in condition ? condition.$in : undefined;
  return Array.isArray(values) ? values.map(String) : undefined;
}
