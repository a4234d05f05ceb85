import type { FilterPredicate } from '@backstage/filter-predicates';
import { joinWords } from '../catalog/Issue';

const UNKNOWN = 'what its filter selects';

/**
 * A filter in words: "every component of type service". What is not one of the
 * common forms is not guessed at.
 *
 * @public
 */
export function describePredicate(predicate: FilterPredicate): string {
  if (typeof predicate !== 'object') return UNKNOWN;
  const words = { kind: 'entity', type: '', lifecycle: '', tag: '' };
  for (const [key, condition] of Object.entries(predicate)) {
    const values = valuesOf(key, condition);
    if (!values) return UNKNOWN;
    const list = joinWords(values, 'or');
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
        return UNKNOWN;
    }
  }
  return `every ${words.kind}${words.type}${words.lifecycle}${words.tag}`;
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
