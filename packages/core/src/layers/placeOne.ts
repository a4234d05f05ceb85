/**
 * The ways of placing one entity, each with its reason and how to change it:
 * what somebody said of it comes before what can be guessed.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import { joinWords, quote } from '../catalog/Issue';
import { matchesPredicate } from '../catalog/matchesPredicate';
import { nearest } from '../catalog/nearest';
import type { Organization, PlatformTeam } from '../catalog/Organization';
import type { LayersPolicy } from './createLayersPolicy';
import { mostFrequentLayer, type LayerOrder } from './layerOrder';
import { placeByOrigin } from './placeByOrigin';
import type { PlacedBy, Placement } from './types';

const LAYER_ANNOTATION = 'platform-teams/layer';
const SET_IT = `Set the annotation ${LAYER_ANNOTATION} on it to say otherwise.`;
// As many customers as make a tool a platform.
const TEAMS_OF_A_PLATFORM = 3;

/** What placing one entity looks at. @internal */
export interface PlacingContext {
  readonly organization: Organization;
  readonly policy: LayersPolicy;
  readonly teams: ReadonlyMap<string, PlatformTeam>;
  readonly order: LayerOrder;
  readonly layerOfTeam: ReadonlyMap<string, string>;
  layerTitle(id: string): string;
  /** For an API: where an entity stands that is no API. */
  place(ref: string): Placement | undefined;
}

type Place = Omit<Placement, 'ref'>;

/** Places one entity by the first way that answers. @internal */
export function placeOne(
  ref: string,
  entity: CatalogEntity,
  context: PlacingContext,
): Place {
  const place =
    byAnnotation(entity, context) ??
    byConfig(entity, context) ??
    byResponsibility(ref, context) ??
    byOrigin(entity, context) ??
    byType(entity, context) ??
    byProvider(ref, entity, context) ??
    byOwner(ref, context);
  return withSuggestion(ref, withMistake(entity, place, context), context);
}

function byAnnotation(
  entity: CatalogEntity,
  context: PlacingContext,
): Place | undefined {
  const named = entity.metadata.annotations?.[LAYER_ANNOTATION]?.trim();
  if (
    !named ||
    !context.organization.vocabulary.layers.some(({ id }) => id === named)
  ) {
    return undefined;
  }
  return placed(context, {
    layer: named,
    by: 'annotation',
    because: `its annotation ${LAYER_ANNOTATION} says so`,
    howToChange: `Change the annotation ${LAYER_ANNOTATION} on it.`,
  });
}

/** An annotation that names no layer does not count, and whoever wrote it should know. */
function withMistake(
  entity: CatalogEntity,
  place: Place,
  { organization }: PlacingContext,
): Place {
  const named = entity.metadata.annotations?.[LAYER_ANNOTATION]?.trim();
  const ids = organization.vocabulary.layers.map(({ id }) => id);
  if (!named || ids.includes(named)) return place;
  const [meant] = nearest(named, ids);
  return {
    ...place,
    reason: `${place.reason} Its annotation ${LAYER_ANNOTATION} names ${quote(named)}, and there is no such layer.`,
    howToChange: `Correct the annotation ${LAYER_ANNOTATION} on it${meant ? ` to ${meant}` : ''}: layers are ${joinWords(ids)}.`,
  };
}

function byConfig(
  entity: CatalogEntity,
  context: PlacingContext,
): Place | undefined {
  const index = context.policy.rules.findIndex(({ filter }) =>
    matchesPredicate(entity, filter),
  );
  if (index < 0) return undefined;
  return placed(context, {
    layer: context.policy.rules[index].layer,
    by: 'config',
    because: `rule ${index + 1} of the portal's layers matches it`,
    howToChange: `${SET_IT} Or change platformTeams.layers.rules[${index}] in app-config.`,
  });
}

function byResponsibility(
  ref: string,
  context: PlacingContext,
): Place | undefined {
  const { organization } = context;
  const providers = organization.providersOf(ref);
  const { concerns, layers } = organization.vocabulary;
  const layer = mostFrequentLayer(
    providers.flatMap(rule =>
      rule.concerns.flatMap(id => concerns.get(id)?.layer ?? []),
    ),
    layers,
  );
  if (!layer) return undefined;
  return placed(context, {
    layer,
    by: 'responsibility',
    because: `${organization.titleOf(providers[0].owner)} provides it by ${providers[0].title}`,
    howToChange: `${SET_IT} Or change what ${providers[0].title} provides.`,
  });
}

function byOrigin(
  entity: CatalogEntity,
  context: PlacingContext,
): Place | undefined {
  const origin = placeByOrigin(entity);
  if (!origin || !hasLayer(context, origin.layer)) return undefined;
  return placed(context, {
    layer: origin.layer,
    by: 'origin',
    because: origin.because,
    howToChange: SET_IT,
  });
}

function byType(
  entity: CatalogEntity,
  context: PlacingContext,
): Place | undefined {
  const kind = entity.kind.toLowerCase();
  if (kind === 'template') {
    if (!hasLayer(context, 'platform')) return undefined;
    return placed(context, {
      layer: 'platform',
      by: 'type',
      because: 'a template automates work for those who build on the platform',
      howToChange: SET_IT,
    });
  }
  if (kind !== 'resource') return undefined;
  const type = String(entity.spec?.type ?? '').toLowerCase();
  const known = context.policy.types[type];
  if (known !== undefined && hasLayer(context, known)) {
    return placed(context, {
      layer: known,
      by: 'type',
      because: `it is a resource of type ${type}`,
      howToChange: `${SET_IT} Or map the type in platformTeams.layers.types in app-config.`,
    });
  }
  return placed(context, {
    layer: context.order.bottom,
    by: 'type',
    because: type
      ? `nobody has said where resources of type ${type} stand`
      : 'it is a resource that names no type',
    howToChange: `${SET_IT} Or map the type in platformTeams.layers.types in app-config.`,
  });
}

function byProvider(
  ref: string,
  entity: CatalogEntity,
  context: PlacingContext,
): Place | undefined {
  if (entity.kind.toLowerCase() !== 'api') return undefined;
  const { height } = context.order;
  let highest: Placement | undefined;
  for (const { type, targetRef } of entity.relations ?? []) {
    const target = targetRef.toLowerCase();
    if (type !== 'apiProvidedBy' || target === ref || target.startsWith('api:'))
      continue;
    const provider = context.place(target);
    if (!provider?.layer) continue;
    if (!highest?.layer || height(provider.layer) > height(highest.layer))
      highest = provider;
  }
  if (!highest?.layer) return undefined;
  return placed(context, {
    layer: highest.layer,
    by: 'provider',
    because: `${context.organization.titleOf(highest.ref)}, which provides it, stands there`,
    howToChange: SET_IT,
  });
}

function byOwner(ref: string, context: PlacingContext): Place {
  const { organization, teams, layerOfTeam } = context;
  const owner = organization.ownerOf(ref);
  if (!owner || !organization.entities.has(owner)) {
    return {
      layer: undefined,
      by: 'unplaced',
      reason: owner
        ? 'In no layer, because its owner is not in the catalog.'
        : 'In no layer, because it names no owner.',
      howToChange: `Name its owner in spec.owner, or set the annotation ${LAYER_ANNOTATION} on it.`,
    };
  }
  const title = organization.titleOf(owner);
  // What a member of several groups owns belongs to none of them for sure.
  const [group, ...others] = organization.groupsOf(owner);
  const team = group && others.length === 0 ? group : owner;
  const layer = layerOfTeam.get(team);
  const who =
    team === owner
      ? `its owner ${title} is`
      : `its owner ${title} is a member of ${organization.titleOf(team)},`;
  if (teams.has(team) && layer) {
    return placed(context, {
      layer,
      by: 'owner',
      because: `${who} a platform team that does most of its work there`,
      howToChange: SET_IT,
    });
  }
  return placed(context, {
    layer: context.order.top,
    by: 'owner',
    because: `its owner ${title} is not a platform team`,
    howToChange: SET_IT,
  });
}

/** What many teams build on is a platform, whatever it is called: said, never moved. */
function withSuggestion(
  ref: string,
  place: Place,
  context: PlacingContext,
): Place {
  const { organization } = context;
  const { top } = context.order;
  if (
    place.layer !== top ||
    !ref.startsWith('component:') ||
    !hasLayer(context, 'platform')
  )
    return place;
  const owners = new Set(
    organization.dependentsOf(ref).map(organization.ownerOf),
  );
  owners.delete(undefined);
  owners.delete(organization.ownerOf(ref));
  return owners.size < TEAMS_OF_A_PLATFORM
    ? place
    : {
        ...place,
        suggestion: {
          layer: 'platform',
          because: `${owners.size} other teams build on it`,
        },
      };
}

function placed(
  context: PlacingContext,
  place: {
    readonly layer: string;
    readonly by: PlacedBy;
    readonly because: string;
    readonly howToChange: string;
  },
): Place {
  return {
    layer: place.layer,
    by: place.by,
    reason: `${context.layerTitle(place.layer)}, because ${place.because}.`,
    howToChange: place.howToChange,
  };
}

function hasLayer(context: PlacingContext, layer: string): boolean {
  return context.organization.vocabulary.layers.some(({ id }) => id === layer);
}
