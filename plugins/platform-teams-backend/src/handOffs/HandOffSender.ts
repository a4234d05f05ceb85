import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  ForwardedError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type {
  HandOff,
  HandOffNotice,
} from '@cookie-factory/platform-teams-core';
import type { HandOffResponse } from '@cookie-factory/plugin-platform-teams-common';
import type { HandOffStore } from './HandOffStore';
import type { HandOffLimit } from './readHandOffLimit';
import { TooManyRequestsError } from './TooManyRequestsError';

interface Options {
  readonly notifications: Pick<NotificationService, 'send'>;
  readonly store: HandOffStore;
  readonly limit: HandOffLimit;
  readonly logger: LoggerService;
  readonly now?: () => Date;
}

/** What goes out, and on whose account. */
export interface HandOffSending {
  readonly notice: HandOffNotice;
  /** Whose limit it counts against. */
  readonly who: string;
  readonly message: string;
}

/** Sends the notice of a hand-off once, within the limit. */
export class HandOffSender {
  readonly #options: Options;

  static create(options: Options): HandOffSender {
    return new HandOffSender(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Sends it, unless the same was sent in this window.
   *
   * @throws TooManyRequestsError beyond the limit, ConflictError while the same
   * is under way, ServiceUnavailableError where it cannot be sent.
   */
  async send(
    handOff: HandOff,
    sending: HandOffSending,
  ): Promise<Pick<HandOffResponse, 'sent' | 'raisedAt'>> {
    const { store, limit, now = () => new Date() } = this.#options;
    const { who, message, notice } = sending;
    const raisedAt = now();
    const result = await store.claim({
      limits: [
        {
          key: JSON.stringify([who, handOff.entity]),
          most: limit.perEntity,
        },
        { key: JSON.stringify([who]), most: limit.perCaller },
      ],
      same: JSON.stringify([who, handOff, message]),
      windowMs: limit.windowMs,
      now: raisedAt,
    });
    switch (result.outcome) {
      case 'limited':
        throw new TooManyRequestsError(
          `You have raised as many hand-offs as this portal lets pass for now: ${limit.perEntity} about one entity, ${limit.perCaller} in all. You can raise the next one at ${result.againAt.toISOString()}.`,
        );
      case 'repeated':
        if (!result.sent) {
          throw new ConflictError(
            'The same hand-off is being sent at this moment. Look again in a few seconds.',
          );
        }
        return { sent: 'before', raisedAt: result.raisedAt.toISOString() };
      default:
    }
    try {
      await this.#options.notifications.send({
        recipients: { type: 'entity', entityRef: handOff.team },
        payload: {
          ...notice,
          link: linkTo(handOff.entity),
          severity: 'high',
          topic: 'hand-off',
        },
      });
    } catch (error) {
      await result.claim.release();
      this.#options.logger.warn(
        `A hand-off could not be sent: ${toError(error).message}`,
      );
      throw new ServiceUnavailableError(
        'The portal cannot send notifications at the moment, so nobody has been told. Reach the team by its contacts, and tell whoever runs the portal: it needs the notifications backend.',
        new ForwardedError('Sending the notification failed', error),
      );
    }
    await result.claim.settle();
    return { sent: 'now', raisedAt: raisedAt.toISOString() };
  }
}

/** The entity's page, where portals have it unless they moved it. */
function linkTo(ref: string): string {
  const [kind, rest] = ref.split(':');
  const [namespace, name] = rest.split('/');
  return `/catalog/${[namespace, kind, name].map(encodeURIComponent).join('/')}`;
}
