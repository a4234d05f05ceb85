import { CustomErrorBase } from '@backstage/errors';

/** Somebody asks for more than a limit lets pass; the platform has no such error of its own. */
export class TooManyRequestsError extends CustomErrorBase {
  name = 'TooManyRequestsError' as const;
  /** Read by the platform's error handler. */
  readonly statusCode = 429;
}
