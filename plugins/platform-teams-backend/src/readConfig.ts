/** Reads `platformTeams` of app-config once, at the edge. */
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

/** What the plugin is configured to do. */
export interface PlatformTeamsConfig {
  readonly policy: Policy;
  readonly snapshotSchedule: SchedulerServiceTaskScheduleDefinition;
}

const SCHEDULE_KEY = 'platformTeams.snapshot.schedule';
const SNAPSHOT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 1 },
  timeout: { minutes: 5 },
};

/**
 * Reads and checks the configuration.
 *
 * @throws InputError that lists every mistake with its path and remedy; it
 * stops the plugin at start-up.
 */
export function readConfig(config: RootConfigService): PlatformTeamsConfig {
  const result = createPolicy(config.getOptional('platformTeams'));
  if (!result.ok) throw new InputError(describeConfigMistakes(result.issues));
  return {
    policy: result.policy,
    snapshotSchedule: readSnapshotSchedule(config),
  };
}

function readSnapshotSchedule(
  config: RootConfigService,
): SchedulerServiceTaskScheduleDefinition {
  try {
    const schedule = config.getOptionalConfig(SCHEDULE_KEY);
    return schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : SNAPSHOT_SCHEDULE;
  } catch (error) {
    throw new InputError(
      `app-config has a mistake in ${SCHEDULE_KEY}: ${toError(error).message}. Write frequency and timeout as durations, for example { minutes: 1 }, or leave the key out.`,
    );
  }
}
