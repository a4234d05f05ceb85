import type { UrlCodec } from '../shared';

/** What the page began with; the text itself is too long for an address. */
export interface WhatIfState {
  /** Reference of a registration of the catalog. */
  readonly rule?: string;
  /** References of those that claim the same work: one of all is to be changed. */
  readonly others: readonly string[];
}

// No reference holds one.
const BETWEEN = ',';

/** How {@link WhatIfState} stands in the URL. */
export const whatIfCodec: UrlCodec<WhatIfState> = {
  read: params => {
    const rule = params.get('rule') ?? undefined;
    const others = (params.get('others') ?? '')
      .split(BETWEEN)
      .filter(ref => ref !== '' && ref !== rule);
    return { rule, others: rule ? [...new Set(others)] : [] };
  },
  write: ({ rule, others }) => ({
    rule,
    others: others.join(BETWEEN) || undefined,
  }),
};

/** The query of a link that opens the page with a registration. */
export function whatIfQuery(
  rule: string,
  rules: readonly string[] = [],
): string {
  const others = rules.filter(ref => ref !== rule);
  const values = Object.entries(whatIfCodec.write({ rule, others }));
  return new URLSearchParams(
    values.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  ).toString();
}
