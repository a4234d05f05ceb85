import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  createLayersModelInSteps,
  entityLayer,
  layerCapabilitiesInSteps,
  layerCrossingsInSteps,
  layerEntitiesInSteps,
  parseRef,
  searchLayersInSteps,
  servesViewInSteps,
  standsViewInSteps,
  type Crossing,
  type LayersFilter,
  type LayersModel,
  type LayersPolicy,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import type {
  EntityLayerResponse,
  LayerCapabilitiesQuery,
  LayerCapabilitiesResponse,
  LayerCrossingsQuery,
  LayerCrossingsResponse,
  LayerEntitiesQuery,
  LayerEntitiesResponse,
  LayerSearchQuery,
  LayerSearchResponse,
  LayersQuery,
  LayersResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type {
  VisibleOrganization,
  VisibleOrganizationService,
} from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import { knownEntity, type EntityPath } from './knownEntity';
import { OrganizationModels } from './OrganizationModels';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly policy: LayersPolicy;
  readonly now?: () => Date;
}

/** Says where everything stands. */
export class LayersService {
  readonly #visible: Options['visible'];
  readonly #models: OrganizationModels<Promise<LayersModel>>;
  readonly #headlines = new OrganizationModels(
    async (organization: Organization) => {
      const model = await this.modelOf(organization);
      return (await runInSteps(servesViewInSteps(model))).headline;
    },
  );

  static create(options: Options): LayersService {
    return new LayersService(options);
  }

  private constructor({ visible, policy, now }: Options) {
    this.#visible = visible;
    this.#models = new OrganizationModels(organization =>
      runInSteps(
        createLayersModelInSteps(organization, {
          policy,
          now: now?.() ?? new Date(),
        }),
      ),
    );
  }

  /** All that the layers of an organisation are drawn from, computed once. */
  modelOf(organization: Organization): Promise<LayersModel> {
    return this.#models.of(organization);
  }

  /** The organisation in one sentence: how many serve how many, and what is missing. */
  headlineOf(organization: Organization): Promise<string> {
    return this.#headlines.of(organization);
  }

  /** One of the two pictures, as data. */
  async view(
    query: LayersQuery,
    credentials: BackstageCredentials,
  ): Promise<LayersResponse> {
    const { visible, model } = await this.#modelFor(query, credentials);
    const { mode, groupBy, depth, boxes, owners, selected, ...shared } = query;
    const { partial } = visible;
    const view =
      mode === 'stands'
        ? await runInSteps(
            standsViewInSteps(model, {
              ...shared,
              groupBy,
              depth,
              boxes,
              partial,
            }),
          )
        : await runInSteps(
            servesViewInSteps(model, { ...shared, owners, selected, partial }),
          );
    // The views name everything that they show themselves.
    return { view, ...asSeen(visible, []) };
  }

  /** A page of the entities behind a part of a picture. */
  async entities(
    query: LayerEntitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<LayerEntitiesResponse> {
    const { visible, model } = await this.#modelFor(query, credentials);
    const page = await runInSteps(layerEntitiesInSteps(model, query));
    const named = page.items.flatMap(({ ref, crossings }) => [
      ref,
      ...crossings.flatMap(namedBy),
    ]);
    return { ...page, ...asSeen(visible, named) };
  }

  /** A page of what goes against the layers. */
  async crossings(
    query: LayerCrossingsQuery,
    credentials: BackstageCredentials,
  ): Promise<LayerCrossingsResponse> {
    const { visible, model } = await this.#modelFor(query, credentials);
    const page = await runInSteps(layerCrossingsInSteps(model, query));
    return { ...page, ...asSeen(visible, page.items.flatMap(namedBy)) };
  }

  /** A page of what teams run for others. */
  async capabilities(
    query: LayerCapabilitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<LayerCapabilitiesResponse> {
    const { visible, model } = await this.#modelFor(query, credentials);
    const page = await runInSteps(layerCapabilitiesInSteps(model, query));
    // Capabilities name everything themselves.
    return { ...page, ...asSeen(visible, []) };
  }

  /** Which box, machine or owner of the pictures holds what somebody looks for. */
  async search(
    query: LayerSearchQuery,
    credentials: BackstageCredentials,
  ): Promise<LayerSearchResponse> {
    const { visible, model } = await this.#modelFor(query, credentials);
    const found = await runInSteps(searchLayersInSteps(model, query));
    return { ...found, ...asSeen(visible, []) };
  }

  /** Where one entity stands, and what it uses of each layer. */
  async forEntity(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<EntityLayerResponse> {
    const { visible, ref } = await knownEntity(this.#visible, path, {
      credentials,
    });
    const { organization } = visible;
    const found = entityLayer(await this.modelOf(organization), ref);
    if (!found) throw new NotFoundError(`There is no ${ref} in the catalog.`);
    const { layers } = organization.vocabulary;
    return { layers, entityLayer: found, ...asSeen(visible, [ref]) };
  }

  async #modelFor(
    { scope }: LayersFilter,
    credentials: BackstageCredentials,
  ): Promise<{
    readonly visible: VisibleOrganization;
    readonly model: LayersModel;
  }> {
    const visible = scope
      ? (await knownEntity(this.#visible, readScope(scope), { credentials }))
          .visible
      : await this.#visible.forCaller(credentials);
    return { visible, model: await this.modelOf(visible.organization) };
  }
}

function namedBy({
  from,
  to,
  team,
  path = [],
  capability,
}: Crossing): readonly (string | undefined)[] {
  return [from, to, team, ...path, capability?.team];
}

const SCOPES = ['group', 'user', 'system', 'domain'];

function readScope(scope: string): EntityPath {
  const path = parseRef(scope);
  if (!path || !SCOPES.includes(path.kind)) {
    throw new InputError(
      `The scope ${scope} is no group, user, system or domain. Write its full reference, for example group:default/sre.`,
    );
  }
  return path;
}
