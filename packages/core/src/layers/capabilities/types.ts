/** What teams run for others to build on, with their customers, as it goes over the wire. */
import type { CapabilityTrouble, LayersCoverage, TitledRef } from '../types';

/** Something that a team runs for others. @public */
export interface LayerCapability extends TitledRef {
  readonly kind: string;
  readonly type?: string;
  readonly layer?: string;
  /** The team that provides it; absent where none of those named exists. */
  readonly team?: TitledRef;
  /** Responsibilities that provide it. */
  readonly rules: readonly TitledRef[];
  /** Who depends on it, by owning team; the providing team itself is not counted. */
  readonly consumers: {
    readonly owners: number;
    readonly entities: number;
    /** Those with most entities: at most 8. */
    readonly top: readonly (TitledRef & { readonly entities: number })[];
  };
  readonly trouble?: CapabilityTrouble;
}

/** `GET /layers/capabilities` @public */
export interface LayerCapabilitiesPage {
  readonly items: readonly LayerCapability[];
  readonly totalItems: number;
  readonly nextCursor?: string;
  /** How much of what the organisation has says what it depends on: who does not, may be a consumer that nobody knows. */
  readonly coverage: LayersCoverage;
}
