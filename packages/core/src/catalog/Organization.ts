/**
 * An immutable, indexed view of the catalog: what resolving, placing and the
 * findings read. It is built once from entities, and restricted to what one
 * caller may see before anything is computed; a finished answer is never
 * filtered.
 */
import type { Responsibility } from '../responsibilities/types';
import type { Vocabulary } from '../vocabulary/types';
import type { CatalogEntity } from './CatalogEntity';
import type { Issue } from './Issue';

/** The indexed catalog. References are full and in lower case. @public */
export interface Organization {
  readonly vocabulary: Vocabulary;
  readonly entities: ReadonlyMap<string, CatalogEntity>;
  /** Valid ones, by reference; those of untrusted locations have `confirmed: false`. */
  readonly responsibilities: readonly Responsibility[];
  /** Entities of the kind that could not be read with this vocabulary. */
  readonly rejected: readonly RejectedResponsibility[];
  readonly teams: TeamPolicy;
  /** What was read of code owners files; empty where nobody has looked. */
  readonly pipelineOwners: readonly PipelineOwners[];
  /** Concerns that at least one confirmed, not deprecated Responsibility names. */
  readonly registeredConcerns: ReadonlySet<string>;
  /** First `ownedBy` target, which may name nobody that exists. */
  ownerOf(ref: string): string | undefined;
  /** The entity's own system, which may not exist; a system's own reference is not its system. */
  systemOf(ref: string): string | undefined;
  /** Domains, nearest first: its system's or its own, then their parents; the last may not exist. */
  domainsOf(ref: string): readonly string[];
  /** Existing parent groups, nearest first; ends at a cycle. */
  ancestorsOf(groupRef: string): readonly string[];
  childGroupsOf(groupRef: string): readonly string[];
  /** Existing groups that a user is a member of. */
  groupsOf(userRef: string): readonly string[];
  /** Existing entities that this one depends on: `dependsOn` and `consumesApi`. */
  dependenciesOf(ref: string): readonly string[];
  dependentsOf(ref: string): readonly string[];
  /** Responsibilities in force that provide the entity. */
  providersOf(ref: string): readonly Responsibility[];
  /** Title for people: `metadata.title`, a profile's display name, or the name. Works for references that do not exist, too. */
  titleOf(ref: string): string;
}

/** A Responsibility that cannot be read, and why. @public */
export interface RejectedResponsibility {
  readonly ref: string;
  readonly issues: readonly Issue[];
}

/** What an organisation is built from. @public */
export interface OrganizationInput {
  /** With relations, as the catalog stitches them; see `withRelations` for files. */
  readonly entities: Iterable<CatalogEntity>;
  readonly vocabulary: Vocabulary;
  /** Locations whose claims count, exact or with `*`; absent: all. */
  readonly trusted?: readonly string[];
  /** What config says of platform teams; absent: the packaged types. */
  readonly teams?: TeamPolicy;
  /** What was read of code owners files: evidence for suggestions, in any order. */
  readonly pipelineOwners?: readonly PipelineOwners[];
}

/** Whom the code owners file of one repository names for its pipeline files. @public */
export interface PipelineOwners {
  /** What of the catalog lies in the repository: who may read one of these may know of it. */
  readonly entities: readonly string[];
  /** As the file writes them, and not as teams: whom a handle means depends on who may be seen. Empty: nobody. */
  readonly owners: readonly string[];
}

/** Config's ways to say which groups are platform teams: `platformTeams.teams`. Its types add to the packaged ones. @public */
export interface TeamPolicy {
  /** `spec.type` of a group to its disciplines. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  /** Group reference to its disciplines. */
  readonly refs?: Readonly<Record<string, readonly string[]>>;
}

/** A group that others are customers of, with the reason for saying so. @public */
export interface PlatformTeam {
  readonly ref: string;
  readonly title: string;
  readonly disciplines: readonly string[];
  /** Which of the four ways made it one. */
  readonly by: 'annotation' | 'type' | 'config' | 'responsibility';
  readonly reason: string;
  /** The column of the layers view: a group reference or a name from the annotation. */
  readonly platform: { readonly id: string; readonly title: string };
}
