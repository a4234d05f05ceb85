/** What somebody has typed into the form, and what follows from it. */
import type {
  KeptMetadata,
  ResponsibilityDraft,
  SelectorDraft,
} from '@cookie-factory/platform-teams-core';

/** The kinds of a selector's scope, the usual ones first. */
export const SCOPES = ['system', 'domain', 'owner', 'entity'] as const;

/** What a selector narrows to. */
export type Scope = (typeof SCOPES)[number];

/** A draft in the making, with what of an existing entity it does not hold. */
export interface Registration {
  readonly draft: ResponsibilityDraft;
  readonly kept: KeptMetadata;
  /** Reference of the Responsibility that is changed; absent: a new one. */
  readonly editing?: string;
  /** True once somebody has typed a name: until then it follows team and work. */
  readonly hasOwnName: boolean;
}

/** An empty form, or one that a link has filled in. */
export function startRegistration(
  params: URLSearchParams = new URLSearchParams(),
): Registration {
  const all = (key: string) =>
    params
      .getAll(key)
      .flatMap(value => value.split(','))
      .map(value => value.trim())
      .filter(Boolean);
  const selectors = SCOPES.filter(scope => scope !== 'owner').flatMap(scope =>
    all(scope).map((ref): SelectorDraft => ({ [scope]: ref })),
  );
  return named({
    draft: {
      name: '',
      owner: all('owner')[0] ?? '',
      concerns: all('concern'),
      appliesTo: selectors,
    },
    kept: {},
    hasOwnName: false,
  });
}

/** Changes some fields. The name follows team and work until somebody types one. */
export function changeDraft(
  registration: Registration,
  change: Partial<ResponsibilityDraft>,
): Registration {
  return named({
    ...registration,
    draft: { ...registration.draft, ...change },
    hasOwnName: registration.hasOwnName || change.name !== undefined,
  });
}

function named(registration: Registration): Registration {
  if (registration.hasOwnName) return registration;
  const { owner, concerns = [], assists = [] } = registration.draft;
  const team = owner.slice(owner.search(/[^:/]*$/));
  const [work = ''] = [...concerns, ...assists];
  const name = [team, work]
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
  return { ...registration, draft: { ...registration.draft, name } };
}

/** What a filter of the two everyday fields says, or undefined where it says more. */
export function simpleFilter(
  filter: SelectorDraft['filter'],
): { readonly kind: string; readonly type: string } | undefined {
  if (filter === undefined) return { kind: '', type: '' };
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) {
    return undefined;
  }
  const {
    kind = '',
    'spec.type': type = '',
    ...rest
  } = filter as Record<string, unknown>;
  return Object.keys(rest).length === 0 &&
    typeof kind === 'string' &&
    typeof type === 'string'
    ? { kind, type }
    : undefined;
}

/** A filter of the two everyday fields. */
export function filterOf(kind: string, type: string): SelectorDraft['filter'] {
  const fields = {
    ...(kind ? { kind } : {}),
    ...(type ? { 'spec.type': type } : {}),
  };
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** The scope that a selector has; the first, should it have several. */
export function scopeOf(selector: SelectorDraft): Scope | undefined {
  return SCOPES.find(scope => selector[scope] !== undefined);
}

/** The same selector with another scope, or with none. */
export function withScope(
  { filter }: SelectorDraft,
  scope: Scope | undefined,
  ref: string,
): SelectorDraft {
  return {
    ...(scope ? { [scope]: ref } : {}),
    ...(filter === undefined ? {} : { filter }),
  };
}
