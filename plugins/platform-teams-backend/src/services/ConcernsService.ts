import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  concernIsRequired,
  likelyPlatformTeams,
  toResolutionJson,
  type CatalogEntity,
  type Organization,
  type Policy,
  type Resolution,
} from '@cookie-factory/platform-teams-core';
import type {
  ConcernAnswer,
  EntityConcernResponse,
  EntityConcernsResponse,
  VocabularyResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import { knownEntity, type EntityPath } from './knownEntity';
import type { Resolvers } from './OrganizationModels';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly resolvers: Resolvers;
  readonly vocabulary: Organization['vocabulary'];
  readonly learnLinks: Policy['learnLinks'];
}

/** Answers whom to ask about an entity. */
export class ConcernsService {
  readonly #options: Options;

  static create(options: Options): ConcernsService {
    return new ConcernsService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** The vocabulary of work, the same for everybody. */
  vocabulary(): VocabularyResponse {
    const { vocabulary, learnLinks } = this.#options;
    const { concerns, disciplines, layers } = vocabulary;
    return {
      concerns: [...concerns.values()],
      disciplines: [...disciplines.values()],
      layers,
      learnLinks,
    };
  }

  /** Every question that is shown for an entity, with its answer. */
  async forEntity(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<EntityConcernsResponse> {
    const { visible, ref, entity } = await knownEntity(
      this.#options.visible,
      path,
      { credentials },
    );
    const { organization } = visible;
    const resolutions = this.#options.resolvers
      .of(organization)
      .resolveAll(ref);
    const answers = resolutions.map(one => toAnswer(organization, entity, one));
    const registered = organization.registeredConcerns.size > 0;
    const owner = organization.ownerOf(ref);
    return {
      entity: ref,
      owner,
      registered,
      likelyTeams: registered ? 0 : likelyPlatformTeams(organization).length,
      answers,
      ...asSeen(visible, [ref, owner, ...answers.flatMap(refsOf)]),
    };
  }

  /**
   * One question by its id, whether it is shown for the entity or not.
   *
   * @throws NotFoundError when there is no such concern.
   */
  async forConcern(
    path: EntityPath,
    concern: string,
    credentials: BackstageCredentials,
  ): Promise<EntityConcernResponse> {
    const { visible, ref, entity } = await knownEntity(
      this.#options.visible,
      path,
      { credentials },
    );
    const { organization } = visible;
    if (!organization.vocabulary.concerns.has(concern)) {
      throw new NotFoundError(
        `There is no concern ${JSON.stringify(concern)}. GET /vocabulary lists them.`,
      );
    }
    const resolution = this.#options.resolvers
      .of(organization)
      .resolve(ref, concern);
    const answer = toAnswer(organization, entity, resolution);
    return { answer, ...asSeen(visible, [ref, ...refsOf(answer)]) };
  }
}

function toAnswer(
  organization: Organization,
  entity: CatalogEntity,
  resolution: Resolution,
): ConcernAnswer {
  const concern = organization.vocabulary.concerns.get(resolution.concern);
  const json = toResolutionJson(resolution);
  return {
    ...json,
    editUrl: json.chain.find(({ won }) => won)?.editUrl,
    about: {
      title: concern?.title ?? resolution.concern,
      hint: concern?.hint ?? '',
      description: concern?.description ?? '',
      group: concern?.group ?? '',
      keywords: concern?.keywords ?? [],
      discipline: concern?.discipline ?? '',
      handsOffTo: titleOf(organization, json.handsOffTo?.concern),
      required: concern !== undefined && concernIsRequired(concern, entity),
      registeredSomewhere: organization.registeredConcerns.has(
        resolution.concern,
      ),
    },
  };
}

function refsOf(answer: ConcernAnswer): readonly (string | null)[] {
  return [
    answer.team,
    answer.handsOffTo?.team ?? null,
    ...answer.candidates.flatMap(({ team, rule }) => [team, rule]),
    ...answer.assisting,
    ...answer.consulted,
    ...answer.informed,
    ...answer.excluded,
    ...answer.suggestions.map(({ team }) => team),
    ...answer.chain.flatMap(({ team, rule }) => [team, rule]),
    ...answer.automatedBy,
  ];
}

function titleOf(
  { vocabulary }: Organization,
  concern: string | undefined,
): string | undefined {
  return concern && (vocabulary.concerns.get(concern)?.title ?? concern);
}
