import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
  toError,
} from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  describeHandOff,
  handOffOf,
  tidyMessage,
  type HandOff,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import {
  handoffCreatePermission,
  type HandOffRequest,
  type HandOffResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type { Request } from 'express';
import type { HandOffSender } from '../handOffs/HandOffSender';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import { callerOf } from './callerOf';
import { knownEntity, type EntityPath } from './knownEntity';
import type { Resolvers } from './OrganizationModels';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly resolvers: Resolvers;
  readonly permissions: Pick<PermissionsService, 'authorize'>;
  readonly auth: Pick<AuthService, 'isPrincipal'>;
  readonly auditor: AuditorService;
  readonly sender: Pick<HandOffSender, 'send'>;
}

/** What a caller wants to raise. */
export interface HandOffQuestion extends HandOffRequest {
  readonly path: EntityPath;
  readonly concern: string;
}

/** On whose behalf, and by which request, where there is one. */
export interface HandOffCaller {
  readonly credentials: BackstageCredentials;
  readonly request?: Request;
}

/** Raises an alert to the team that acts on it. */
export class HandOffService {
  readonly #options: Options;

  static create(options: Options): HandOffService {
    return new HandOffService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Notifies the acting team; the same alert is sent once, however often it is raised.
   *
   * @throws NotAllowedError, NotFoundError, ConflictError where there is nobody
   * to raise it to, TooManyRequestsError, and ServiceUnavailableError where the
   * portal cannot send notifications.
   */
  async raise(
    question: HandOffQuestion,
    caller: HandOffCaller,
  ): Promise<HandOffResponse> {
    const { kind, namespace, name } = question.path;
    const who = callerOf(this.#options.auth, caller.credentials);
    const event = await this.#options.auditor.createEvent({
      eventId: 'hand-off-raise',
      severityLevel: 'medium',
      request: caller.request,
      meta: {
        caller: who,
        entity: `${kind}:${namespace}/${name}`.toLowerCase(),
        concern: question.concern,
      },
    });
    try {
      const response = await this.#raise(question, {
        credentials: caller.credentials,
        who,
      });
      const { team, sent } = response;
      await event.success({ meta: { team, sent } });
      return response;
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  }

  async #raise(
    question: HandOffQuestion,
    caller: {
      readonly credentials: BackstageCredentials;
      readonly who: string;
    },
  ): Promise<HandOffResponse> {
    const { credentials, who } = caller;
    await this.#mustBePermitted(credentials);
    const { visible, ref } = await knownEntity(
      this.#options.visible,
      question.path,
      { credentials },
    );
    const { organization } = visible;
    const handOff = this.#handOffFor(organization, ref, question.concern);
    const notice = describeHandOff(handOff, {
      titleOf: organization.titleOf,
      workOf: id => organization.vocabulary.concerns.get(id)?.title ?? id,
      caller: who,
      message: question.message,
    });
    const when = await this.#options.sender.send(handOff, {
      notice,
      who,
      message: tidyMessage(question.message),
    });
    return {
      ...handOff,
      ...when,
      notice,
      ...asSeen(visible, [ref, handOff.raisedBy, handOff.team]),
    };
  }

  async #mustBePermitted(credentials: BackstageCredentials): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: handoffCreatePermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Raising a hand-off takes the permission ${handoffCreatePermission.name}. Ask the portal's administrators for it.`,
      );
    }
  }

  /** Where the caller sees the alert go; what the caller may not see is as good as absent. */
  #handOffFor(
    organization: Organization,
    ref: string,
    concern: string,
  ): HandOff {
    const work = organization.vocabulary.concerns.get(concern)?.title;
    if (work === undefined) {
      throw new NotFoundError(
        `There is no concern ${JSON.stringify(concern)}. GET /vocabulary lists them.`,
      );
    }
    const resolver = this.#options.resolvers.of(organization);
    const result = handOffOf(resolver.resolve(ref, concern));
    if (result.ok) return result.handOff;
    const of = `${work} of ${organization.titleOf(ref)}`;
    switch (result.why) {
      case 'no-team':
        throw new ConflictError(
          `No one team that you may see answers for ${of}, so there is nobody who hands off.`,
        );
      case 'no-hand-off':
        throw new ConflictError(
          `Whoever answers for ${of} hands off to nobody. Ask that team itself, or have handsOffTo added to its registration.`,
        );
      default:
        throw new ConflictError(
          `No team that you may see acts on what ${of} hands off. It needs an owner, or a registration.`,
        );
    }
  }
}
