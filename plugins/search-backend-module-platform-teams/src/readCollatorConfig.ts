import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError, toError } from '@backstage/errors';
import {
  createPolicy,
  describeConfigMistakes,
  type Policy,
} from '@cookie-factory/platform-teams-core';

/** What the collator is configured with. */
export interface CollatorConfig {
  readonly policy: Pick<Policy, 'vocabulary' | 'trusted'>;
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly locationTemplate: string;
}

const SCHEDULE_KEY = 'search.collators.platformTeams.schedule';
// A Responsibility has a page of the catalog, wherever the portal has those.
const LOCATION_KEY = 'search.collators.catalog.locationTemplate';
const USUAL_LOCATION = '/catalog/:namespace/:kind/:name';
const USUAL_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 15 },
  // As the catalog's own collator: not before the catalog has read anything.
  initialDelay: { seconds: 3 },
};

/**
 * Reads and checks the configuration.
 *
 * @throws InputError that names each mistake with its path and remedy.
 */
export function readCollatorConfig(config: RootConfigService): CollatorConfig {
  const result = createPolicy(config.getOptional('platformTeams'));
  if (!result.ok) throw new InputError(describeConfigMistakes(result.issues));
  return {
    policy: result.policy,
    schedule: readSchedule(config),
    locationTemplate: config.getOptionalString(LOCATION_KEY) ?? USUAL_LOCATION,
  };
}

function readSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  try {
    const schedule = config.getOptionalConfig(SCHEDULE_KEY);
    return schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : USUAL_SCHEDULE;
  } catch (error) {
    throw new InputError(
      `app-config has a mistake in ${SCHEDULE_KEY}: ${toError(error).message}. Write frequency and timeout as durations, for example { minutes: 10 }, or leave the key out.`,
    );
  }
}
