/** What goes over the wire when one team raises an alert for another. */
import type { AsSeen } from './types';

/** `POST /entities/by-name/.../concerns/{concern}/hand-off` @public */
export interface HandOffRequest {
  /** What the acting team should know, at most 1000 characters. */
  readonly message?: string;
}

/** `POST /entities/by-name/.../concerns/{concern}/hand-off` @public */
export interface HandOffResponse extends AsSeen {
  readonly entity: string;
  /** The work of the team that raises it. */
  readonly concern: string;
  readonly raisedBy: string;
  /** The work of the team that acts. */
  readonly actsOn: string;
  /** Who was notified. */
  readonly team: string;
  /** `now`: with this request; `before`: the same was raised a while ago, and nothing was sent again. */
  readonly sent: 'now' | 'before';
  /** When it was raised, ISO 8601. */
  readonly raisedAt: string;
  /** What the acting team reads. */
  readonly notice: { readonly title: string; readonly description: string };
}
