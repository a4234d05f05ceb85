/**
 * The part of a catalog entity that the domain reads. It is structurally a
 * Backstage `Entity`, so that an adapter may pass one on as it is, and
 * predicates may name any of its fields.
 */

/** A JSON value, as YAML and the catalog's API give it. @public */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A link of an entity or a Responsibility. @public */
export interface EntityLink {
  readonly url: string;
  readonly title?: string;
  readonly icon?: string;
  readonly type?: string;
}

/** What the domain reads of a catalog entity. @public */
export interface CatalogEntity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly title?: string;
    readonly description?: string;
    readonly annotations?: { readonly [key: string]: string };
    readonly labels?: { readonly [key: string]: string };
    readonly tags?: readonly string[];
    readonly links?: readonly EntityLink[];
  };
  readonly spec?: { readonly [key: string]: Json | undefined };
  readonly relations?: readonly EntityRelation[];
}

/** A relation as the catalog stitches it: `targetRef` is a full reference. @public */
export interface EntityRelation {
  readonly type: string;
  readonly targetRef: string;
}
