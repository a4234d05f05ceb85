import type { UrlCodec } from '../shared';

/** What the page began with; the text itself is too long for an address. */
export interface WhatIfState {
  /** Reference of a registration of the catalog. */
  readonly rule?: string;
}

/** How {@link WhatIfState} stands in the URL. */
export const whatIfCodec: UrlCodec<WhatIfState> = {
  read: params => ({ rule: params.get('rule') ?? undefined }),
  write: ({ rule }) => ({ rule }),
};
