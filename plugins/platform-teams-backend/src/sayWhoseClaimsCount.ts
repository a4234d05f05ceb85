import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Policy } from '@cookie-factory/platform-teams-core';

/** Says at start-up that every location may register, where nothing limits it. */
export function sayWhoseClaimsCount(
  { trusted }: Pick<Policy, 'trusted'>,
  logger: Pick<LoggerService, 'info'>,
): void {
  if (trusted !== undefined) return;
  logger.info(
    'Responsibilities of every location count. List those whose claims should count in platformTeams.registration.trusted.',
  );
}
