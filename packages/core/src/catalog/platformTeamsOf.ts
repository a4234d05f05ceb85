/**
 * Which groups are platform teams, by the first of four ways, and in which
 * column of the layers view each stands.
 */
import { joinWords } from './Issue';
import { isInForce } from '../responsibilities/isInForce';
import type { Responsibility } from '../responsibilities/types';
import type { CatalogEntity } from './CatalogEntity';
import { completeRef } from './entityRef';
import type { Organization, PlatformTeam } from './Organization';

const DISCIPLINE_ANNOTATION = 'platform-teams/discipline';
const PLATFORM_ANNOTATION = 'platform-teams/platform';

/** Types of a group that make it a platform team; config adds to them. */
const PACKAGED_TYPES: Readonly<Record<string, readonly string[]>> = {
  'platform-team': [],
  sre: ['sre'],
  devx: ['devx'],
  'cloud-engineering': ['cloud-engineering'],
  'ml-platform': ['ml-platform'],
  security: ['security'],
  infrastructure: ['cloud-engineering'],
};

type Finding = Pick<PlatformTeam, 'disciplines' | 'by' | 'reason'>;

// An organisation never changes, and most views ask for its teams.
const known = new WeakMap<Organization, ReadonlyMap<string, PlatformTeam>>();

/** The platform teams of an organisation by reference, in the order of their titles. @public */
export function platformTeamsOf(
  organization: Organization,
): ReadonlyMap<string, PlatformTeam> {
  const found = known.get(organization) ?? findTeams(organization);
  known.set(organization, found);
  return found;
}

function findTeams(
  organization: Organization,
): ReadonlyMap<string, PlatformTeam> {
  const held = heldWork(organization);
  const findings = new Map<string, Finding>();
  for (const [ref, entity] of organization.entities) {
    if (!ref.startsWith('group:')) continue;
    const finding = findTeam(organization, ref, {
      entity,
      held: held.get(ref),
    });
    if (finding) findings.set(ref, finding);
  }
  const isTeam = (ref: string) => findings.has(ref);
  const teams = [...findings].map(([ref, finding]): PlatformTeam => ({
    ref,
    title: organization.titleOf(ref),
    ...finding,
    platform: platformOf(organization, ref, isTeam),
  }));
  teams.sort(
    (a, b) => a.title.localeCompare(b.title, 'en') || (a.ref < b.ref ? -1 : 1),
  );
  return new Map(teams.map(team => [team.ref, team]));
}

function findTeam(
  organization: Organization,
  ref: string,
  {
    entity,
    held,
  }: { readonly entity: CatalogEntity; readonly held?: HeldWork },
): Finding | undefined {
  const { disciplines: all } = organization.vocabulary;
  const onPlatformSide = (ids: readonly string[]) =>
    ids.filter(id => all.get(id)?.side === 'platform');
  const titles = (ids: readonly string[]) =>
    joinWords(ids.map(id => all.get(id)?.title ?? id));

  const annotation = entity.metadata.annotations?.[DISCIPLINE_ANNOTATION];
  if (annotation !== undefined) {
    const named = annotation
      .split(',')
      .map(word => word.trim())
      .filter(id => all.has(id));
    const disciplines = onPlatformSide(named);
    // Whoever says that they are customers is no platform team by another way.
    if (named.length > 0 && disciplines.length === 0) return undefined;
    if (disciplines.length > 0) {
      return {
        disciplines,
        by: 'annotation',
        reason: `Its annotation ${DISCIPLINE_ANNOTATION} says ${titles(disciplines)}.`,
      };
    }
  }
  const type = typeof entity.spec?.type === 'string' ? entity.spec.type : '';
  const types = new Map(
    Object.entries({ ...PACKAGED_TYPES, ...organization.teams.types }),
  );
  const byType = types.get(type);
  const fromWork = held ? onPlatformSide([...held.disciplines]) : [];
  if (byType) {
    const disciplines = byType.length > 0 ? byType : fromWork;
    return {
      disciplines,
      by: 'type',
      reason: `Groups of type ${type} are platform teams.`,
    };
  }
  const byConfig = configured(organization, ref);
  if (byConfig) {
    const disciplines = byConfig.length > 0 ? byConfig : fromWork;
    return {
      disciplines,
      by: 'config',
      reason: 'The configuration of the portal lists it as a platform team.',
    };
  }
  if (!held) return undefined;
  return {
    disciplines: fromWork,
    by: 'responsibility',
    reason: `It has registered ${held.rule.title}, which others build on.`,
  };
}

function configured(
  { teams }: Organization,
  ref: string,
): readonly string[] | undefined {
  const entry = Object.entries(teams.refs ?? {}).find(
    ([text]) => completeRef(text, { defaultKind: 'group' }) === ref,
  );
  return entry?.[1];
}

interface HeldWork {
  /** The first registration, for the reason. */
  readonly rule: Responsibility;
  readonly disciplines: Set<string>;
}

/** What groups hold below the topmost layer, which is where the customers are. */
function heldWork({
  responsibilities,
  vocabulary,
}: Organization): ReadonlyMap<string, HeldWork> {
  const top = vocabulary.layers[vocabulary.layers.length - 1]?.id;
  const held = new Map<string, HeldWork>();
  for (const rule of responsibilities.filter(isInForce)) {
    for (const id of rule.concerns) {
      const concern = vocabulary.concerns.get(id);
      const side =
        concern && vocabulary.disciplines.get(concern.discipline)?.side;
      if (!concern || concern.layer === top || side !== 'platform') continue;
      const work = held.get(rule.owner) ?? { rule, disciplines: new Set() };
      held.set(rule.owner, work);
      work.disciplines.add(concern.discipline);
    }
  }
  return held;
}

/** By annotation, which sub-groups inherit; else by the platform team just below the topmost one. */
function platformOf(
  organization: Organization,
  ref: string,
  isTeam: (ref: string) => boolean,
): PlatformTeam['platform'] {
  const chain = [ref, ...organization.ancestorsOf(ref)];
  for (const group of chain) {
    const { annotations, namespace } =
      organization.entities.get(group)?.metadata ?? {};
    const name = annotations?.[PLATFORM_ANNOTATION]?.trim();
    if (!name) continue;
    const named = completeRef(name, {
      defaultKind: 'group',
      defaultNamespace: namespace,
    });
    return named && organization.entities.has(named)
      ? { id: named, title: organization.titleOf(named) }
      : { id: name, title: name };
  }
  const teams = chain.filter(isTeam);
  const id = teams[teams.length - 2] ?? teams[0] ?? ref;
  return { id, title: organization.titleOf(id) };
}
