import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createHandleDirectory,
  dockerfileContextOf,
  ownerOfLines,
  type HandleDirectory,
  type Organization,
  type Policy,
} from '@cookie-factory/platform-teams-core';
import {
  dockerfileReadPermission,
  dockerfileRefreshPermission,
  type DockerfileFile,
  type DockerfileReviewRequest,
  type DockerfileReviewResponse,
  type DockerfileSplitRequest,
  type DockerfileSplitResponse,
  type EntityDockerfilesResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from '../services/asSeen';
import {
  knownEntity,
  type EntityPath,
  type KnownEntity,
} from '../services/knownEntity';
import type { Resolvers } from '../services/OrganizationModels';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { assessStored } from './assessStored';
import type { CodeOwnersReadings } from './CodeOwnersReadings';
import { containerState } from './containerState';
import type { DockerfileReadings } from './DockerfileReadings';
import { withReviewers, type CodeOwnersContext } from './reviewersOfStored';
import { reviewStored } from './reviewStored';
import { splitStored } from './splitStored';
import { storedFile } from './storedFile';
import { teamsNamedIn, teamsOfReview } from './teamsNamedIn';

interface Options {
  readonly readings: Pick<DockerfileReadings, 'of'>;
  readonly codeOwners: Pick<CodeOwnersReadings, 'of'>;
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly resolvers: Resolvers;
  readonly permissions: Pick<PermissionsService, 'authorize'>;
  readonly policy: Pick<Policy, 'dockerfile'>;
  /** Component types that ship no container. */
  readonly withoutContainer: readonly string[];
}

interface Caller {
  readonly mayReadText: boolean;
  readonly mayRefresh: boolean;
}

interface Question extends KnownEntity {
  readonly caller: Caller;
}

/** Tells whose each line of an entity's Dockerfiles is. */
export class DockerfileService {
  readonly #options: Options;
  /** Made once for all who see the same. */
  readonly #directories = new WeakMap<Organization, HandleDirectory>();

  static create(options: Options): DockerfileService {
    return new DockerfileService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** The Dockerfiles of an entity as they were last read. */
  async forEntity(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<EntityDockerfilesResponse> {
    return this.#answer(await this.#ask(path, credentials), { anew: false });
  }

  /**
   * Reads the Dockerfiles of an entity anew.
   *
   * @throws NotAllowedError when the caller may only look at what was read.
   */
  async refresh(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<EntityDockerfilesResponse> {
    const question = await this.#ask(path, credentials);
    if (!question.caller.mayRefresh) {
      throw new NotAllowedError(
        `Reading Dockerfiles anew takes the permission ${dockerfileRefreshPermission.name}. Ask the portal's administrators for it.`,
      );
    }
    return this.#answer(question, { anew: true });
  }

  /**
   * Splits one of the entity's Dockerfiles in two; nothing is stored.
   *
   * @throws NotAllowedError when the caller may not read what it quotes.
   */
  async split(
    path: EntityPath,
    request: DockerfileSplitRequest,
    credentials: BackstageCredentials,
  ): Promise<DockerfileSplitResponse> {
    const question = await this.#ask(path, credentials);
    const { visible, ref, entity } = question;
    const file = await this.#file(question, request.path, 'Splitting');
    const { organization } = visible;
    const ownerOf = ownerOfLines(this.#options.resolvers.of(organization), ref);
    const owners = {
      contract: ownerOf('application-code'),
      dockerfile: ownerOf('image-build'),
    };
    const teams = Object.values(owners).flatMap(({ team, candidates = [] }) => [
      team,
      ...candidates,
    ]);
    return {
      entity: ref,
      path: file.path,
      url: file.url,
      owners,
      split: splitStored(file, request, {
        entity,
        ownerOf,
        titleOf: organization.titleOf,
      }),
      ...asSeen(visible, [ref, ...teams]),
    };
  }

  /**
   * Tells whose review a change of one of the entity's Dockerfiles would need; nothing is stored.
   *
   * @throws NotAllowedError when the caller may not read what it quotes.
   */
  async review(
    path: EntityPath,
    request: DockerfileReviewRequest,
    credentials: BackstageCredentials,
  ): Promise<DockerfileReviewResponse> {
    const question = await this.#ask(path, credentials);
    const { visible, ref } = question;
    const file = await this.#file(question, request.path, 'Reviewing');
    const { titleOf } = visible.organization;
    const { assess, codeOwners } = await this.#context(question);
    const answer = reviewStored(file.text, request.text, {
      assess: withReviewers(assess, file.path, codeOwners),
      titleOf,
    });
    return {
      entity: ref,
      path: file.path,
      ...answer,
      ...asSeen(visible, [ref, ...teamsOfReview(answer.review)]),
    };
  }

  /** The file that a request means, for callers who may read it. */
  async #file(
    { caller, entity, ref }: Question,
    path: string | undefined,
    doing: string,
  ) {
    if (!caller.mayReadText) {
      throw new NotAllowedError(
        `${doing} a Dockerfile takes the permission ${dockerfileReadPermission.name}. Ask the portal's administrators for it.`,
      );
    }
    const state = containerState(entity, this.#options.withoutContainer);
    const stored =
      state === 'applicable'
        ? await this.#options.readings.of(ref, entity, { anew: false })
        : undefined;
    return storedFile(stored?.files ?? [], ref, path);
  }

  async #ask(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<Question> {
    const known = await knownEntity(this.#options.visible, path, {
      credentials,
    });
    const [read, refresh] = await this.#options.permissions.authorize(
      [
        { permission: dockerfileReadPermission },
        { permission: dockerfileRefreshPermission },
      ],
      { credentials },
    );
    return {
      ...known,
      caller: {
        mayReadText: read.result === AuthorizeResult.ALLOW,
        mayRefresh: refresh.result === AuthorizeResult.ALLOW,
      },
    };
  }

  async #answer(
    question: Question,
    options: { readonly anew: boolean },
  ): Promise<EntityDockerfilesResponse> {
    const { visible, ref, entity, caller } = question;
    const answer = { entity: ref, ...caller };
    const state = containerState(entity, this.#options.withoutContainer);
    if (state !== 'applicable') {
      return {
        ...answer,
        state,
        searched: [],
        files: [],
        ...asSeen(visible, [ref]),
      };
    }
    const { mayReadText } = caller;
    const [stored, context] = await Promise.all([
      this.#options.readings.of(ref, entity, options),
      this.#context(question),
    ]);
    const files: readonly DockerfileFile[] = stored.files.map(file =>
      assessStored(file, { ...context, mayReadText }),
    );
    return {
      ...answer,
      state: files.length > 0 ? 'found' : 'none',
      searched: stored.searched,
      files,
      ...asSeen(visible, [ref, ...files.flatMap(teamsNamedIn)]),
    };
  }
  /** What the files of an entity are assessed with, for one caller. */
  async #context({ visible, ref, entity }: KnownEntity) {
    const { policy, resolvers } = this.#options;
    const { organization } = visible;
    const ownerOf = ownerOfLines(resolvers.of(organization), ref);
    const found = await this.#options.codeOwners.of(entity);
    const codeOwners: CodeOwnersContext | undefined = found && {
      found,
      directory: this.#directoryOf(organization),
      author: ownerOf('application-code').team,
      titleOf: organization.titleOf,
    };
    const assess = {
      ...policy.dockerfile,
      ...dockerfileContextOf(entity),
      ownerOf,
    };
    return { assess, codeOwners };
  }

  #directoryOf(organization: Organization): HandleDirectory {
    const known = this.#directories.get(organization);
    if (known) return known;
    const directory = createHandleDirectory(organization);
    this.#directories.set(organization, directory);
    return directory;
  }
}
