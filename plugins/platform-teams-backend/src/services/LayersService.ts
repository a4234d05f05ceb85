import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  createLayersModelInSteps,
  entityLayer,
  layerEntitiesInSteps,
  servesViewInSteps,
  standsViewInSteps,
  type LayersModel,
  type LayersPolicy,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import type {
  EntityLayerResponse,
  LayerEntitiesQuery,
  LayerEntitiesResponse,
  LayersQuery,
  LayersResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
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
    const visible = await this.#visible.forCaller(credentials);
    const model = await this.modelOf(visible.organization);
    const { mode, groupBy, selected, ...filter } = query;
    const { partial } = visible;
    const view =
      mode === 'stands'
        ? await runInSteps(
            standsViewInSteps(model, { ...filter, groupBy, partial }),
          )
        : await runInSteps(
            servesViewInSteps(model, { ...filter, selected, partial }),
          );
    // The views name everything that they show themselves.
    return { view, ...asSeen(visible, []) };
  }

  /** A page of the entities behind a part of a picture. */
  async entities(
    query: LayerEntitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<LayerEntitiesResponse> {
    const visible = await this.#visible.forCaller(credentials);
    const model = await this.modelOf(visible.organization);
    const page = await runInSteps(layerEntitiesInSteps(model, query));
    const named = page.items.flatMap(({ ref, crossings }) => [
      ref,
      ...crossings.flatMap(({ from, to, team }) => [from, to, team]),
    ]);
    return { ...page, ...asSeen(visible, named) };
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
}
