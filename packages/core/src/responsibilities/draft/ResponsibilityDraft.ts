import type { FilterPredicate } from '@backstage/filter-predicates';
import type { SelectorScope } from '../types';

/** A selector as somebody writes it: at most one scope, and perhaps a filter. @public */
export type SelectorDraft = {
  readonly [Scope in SelectorScope['kind']]?: string;
} & { readonly filter?: FilterPredicate };

/**
 * A Responsibility in the making: what a form, an import or the set-up page knows before it becomes
 * YAML. References may be short. Nothing here is checked; {@link parseResponsibility} does that.
 *
 * @public
 */
export interface ResponsibilityDraft {
  readonly name: string;
  readonly namespace?: string;
  readonly title?: string;
  readonly description?: string;
  readonly links?: readonly {
    readonly url: string;
    readonly title?: string;
    readonly type?: string;
  }[];
  readonly type?: string;
  readonly lifecycle?: string;
  readonly owner: string;
  readonly concerns?: readonly string[];
  readonly assists?: readonly string[];
  readonly appliesTo?: readonly SelectorDraft[];
  readonly except?: readonly SelectorDraft[];
  readonly provides?: readonly string[];
  readonly consulted?: readonly string[];
  readonly informed?: readonly string[];
  readonly mustNotChange?: readonly string[];
  readonly handsOffTo?: string;
  readonly automatedBy?: readonly string[];
  readonly reviewBy?: string;
}
