/** Where something stands in the pictures, as it goes over the wire. */
import type { TitledRef } from '../types';

/** One thing that was searched for, and what of the pictures holds it. @public */
export interface LayerSearchHit extends TitledRef {
  readonly kind: string;
  readonly type?: string;
  readonly owner?: TitledRef;
  /** Absent: it stands in no layer. */
  readonly layer?: string;
  /** What stands on what: its box; of a group, system or domain, the one that it is. */
  readonly box?: { readonly id: string; readonly title: string };
  /** Who serves whom: the machine whose team runs it for others. */
  readonly machine?: string;
  readonly machineTitle?: string;
  /** Who serves whom: machines that serve it, at most 12. */
  readonly servedBy: readonly ServingMachine[];
  /** Who serves whom: the owner among whose products it is; `rest` where that one is rolled up. */
  readonly end?: string;
}

/** A machine that serves something. @public */
export interface ServingMachine {
  readonly id: string;
  readonly title: string;
  readonly team?: TitledRef;
}

/** `GET /layers/search` @public */
export interface LayerSearchResult {
  /** Best first. */
  readonly items: readonly LayerSearchHit[];
  readonly totalItems: number;
}
