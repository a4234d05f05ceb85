/**
 * What answers about single entities are made with, read once from the whole
 * catalog, so that no page of an entity has to wait for such a reading.
 */
import type { Organization } from '../catalog/Organization';
import { platformTeamsOf } from '../catalog/platformTeamsOf';
import type { Steps } from '../layers/steps';
import { likelyPlatformTeams } from './likelyPlatformTeams';
import { evidenceInSteps } from './suggestTeams';

/**
 * Prepares an organisation for answering, giving back control now and then.
 * Without it answers are the same; the first ones take longer.
 *
 * @public
 */
export function* prepareAnswersInSteps(
  organization: Organization,
): Steps<void> {
  platformTeamsOf(organization);
  yield;
  yield* evidenceInSteps(organization);
  if (organization.registeredConcerns.size === 0) {
    likelyPlatformTeams(organization);
  }
}
