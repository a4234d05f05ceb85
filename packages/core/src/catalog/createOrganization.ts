/**
 * Builds the indexed view of the catalog in one pass over its entities: who
 * owns what, what is part of what, what depends on what, who belongs to whom.
 */
import { isInForce } from '../responsibilities/isInForce';
import { parseResponsibility } from '../responsibilities/parseResponsibility';
import { completeSteps, visitInSteps, type Steps } from '../layers/steps';
import type { Responsibility } from '../responsibilities/types';
import type { CatalogEntity } from './CatalogEntity';
import { entityRefOf, parseRef } from './entityRef';
import { narrowPipelineOwners } from './narrowPipelineOwners';
import type {
  Organization,
  OrganizationInput,
  RejectedResponsibility,
} from './Organization';
import { isTrustedLocation } from './trustedLocation';

/** What one entity says of itself. */
interface EntityLinks {
  owner?: string;
  system?: string;
  domain?: string;
  parent?: string;
  groups?: string[];
  dependencies?: string[];
}

const NOTHING: readonly string[] = [];
const NO_LINKS: EntityLinks = {};

/** Indexes a catalog at once. @public */
export function createOrganization(input: OrganizationInput): Organization {
  return completeSteps(createOrganizationInSteps(input));
}

/** Like {@link createOrganization}, giving back control now and then. @public */
export function* createOrganizationInSteps(
  input: OrganizationInput,
): Steps<Organization> {
  const entities = new Map<string, CatalogEntity>();
  const linksOf = new Map<string, EntityLinks>();
  const children = new Map<string, string[]>();
  const dependents = new Map<string, string[]>();
  yield* visitInSteps(input.entities, entity => {
    entities.set(entityRefOf(entity), entity);
  });
  yield* visitInSteps(entities, ([ref, entity]) => {
    const links = readLinks(entity, entities);
    linksOf.set(ref, links);
    if (links.parent) append(children, links.parent, ref);
    for (const target of links.dependencies ?? [])
      append(dependents, target, ref);
  });
  const { responsibilities, rejected } = readResponsibilities(entities, input);
  const providers = new Map<string, Responsibility[]>();
  for (const responsibility of responsibilities.filter(isInForce)) {
    for (const ref of responsibility.provides)
      append(providers, ref, responsibility);
  }
  const links = (ref: string) => linksOf.get(ref) ?? NO_LINKS;

  return {
    vocabulary: input.vocabulary,
    entities,
    responsibilities,
    rejected,
    teams: input.teams ?? {},
    pipelineOwners: narrowPipelineOwners(input.pipelineOwners ?? [], ref =>
      entities.has(ref),
    ),
    registeredConcerns: registeredConcerns(responsibilities),
    ownerOf: ref => links(ref).owner,
    systemOf: ref => links(ref).system,
    domainsOf: ref => {
      const { system } = links(ref);
      return climb(
        links(system ?? ref).domain,
        domain => links(domain).domain,
      ).filter(domain => domain !== ref);
    },
    ancestorsOf: ref =>
      climb(links(ref).parent, parent => links(parent).parent).filter(
        parent => parent !== ref && entities.has(parent),
      ),
    childGroupsOf: ref => children.get(ref) ?? NOTHING,
    groupsOf: ref => links(ref).groups ?? NOTHING,
    dependenciesOf: ref => links(ref).dependencies ?? NOTHING,
    dependentsOf: ref => dependents.get(ref) ?? NOTHING,
    providersOf: ref => providers.get(ref) ?? [],
    titleOf: ref => titleOf(ref, entities.get(ref)),
  };
}

/** Concerns that Responsibilities in force name. @internal */
export function registeredConcerns(
  responsibilities: readonly Responsibility[],
): ReadonlySet<string> {
  return new Set(
    responsibilities.filter(isInForce).flatMap(({ concerns }) => concerns),
  );
}

function readLinks(
  entity: CatalogEntity,
  entities: ReadonlyMap<string, CatalogEntity>,
): EntityLinks {
  const links: EntityLinks = {};
  const dependencies = new Set<string>();
  for (const { type, targetRef } of entity.relations ?? []) {
    const target = targetRef.toLowerCase();
    switch (type) {
      case 'ownedBy':
        links.owner ??= target;
        break;
      case 'partOf':
        if (target.startsWith('system:')) links.system ??= target;
        if (target.startsWith('domain:')) links.domain ??= target;
        break;
      case 'childOf':
        links.parent ??= target;
        break;
      case 'memberOf':
        if (entities.has(target)) (links.groups ??= []).push(target);
        break;
      case 'dependsOn':
      case 'consumesApi':
        if (entities.has(target)) dependencies.add(target);
        break;
      default:
    }
  }
  if (dependencies.size > 0) links.dependencies = [...dependencies];
  return links;
}

function readResponsibilities(
  entities: ReadonlyMap<string, CatalogEntity>,
  { vocabulary, trusted }: OrganizationInput,
): {
  readonly responsibilities: readonly Responsibility[];
  readonly rejected: readonly RejectedResponsibility[];
} {
  const responsibilities: Responsibility[] = [];
  const rejected: RejectedResponsibility[] = [];
  for (const [ref, entity] of entities) {
    if (!ref.startsWith('responsibility:')) continue;
    const result = parseResponsibility(entity, vocabulary);
    if (result.ok) {
      const { responsibility } = result;
      const confirmed = isTrustedLocation(responsibility.location, trusted);
      responsibilities.push({ ...responsibility, confirmed });
    } else {
      rejected.push({ ref, issues: result.issues });
    }
  }
  // Never the order of files or of ingestion.
  responsibilities.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  rejected.sort((a, b) => (a.ref < b.ref ? -1 : 1));
  return { responsibilities, rejected };
}

/** Follows a chain of references upward, and stops where it closes on itself. */
function climb(
  from: string | undefined,
  next: (ref: string) => string | undefined,
): string[] {
  const path = new Set<string>();
  let ref = from;
  while (ref !== undefined && !path.has(ref)) {
    path.add(ref);
    ref = next(ref);
  }
  return [...path];
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function titleOf(ref: string, entity: CatalogEntity | undefined): string {
  const { title } = entity?.metadata ?? {};
  if (title) return title;
  const profile = entity?.spec?.profile;
  if (
    typeof profile === 'object' &&
    profile !== null &&
    'displayName' in profile
  ) {
    if (typeof profile.displayName === 'string' && profile.displayName) {
      return profile.displayName;
    }
  }
  return entity?.metadata.name ?? parseRef(ref)?.name ?? ref;
}
