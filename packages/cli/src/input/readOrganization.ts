/** Builds the organisation that a command asks, from files and app-config. */
import {
  createOrganization,
  createPolicy,
  withRelations,
  type CatalogEntity,
  type Issue,
  type Organization,
  type Policy,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readAppConfig } from './readAppConfig';
import { readEntities, type EntityPlace } from './readEntities';

/** The organisation with the policy that it was built by. */
export interface OrganizationRead {
  readonly organization: Organization;
  readonly policy: Policy;
  /** Where entities are written, by reference. */
  readonly places: ReadonlyMap<string, EntityPlace>;
}

/**
 * Reads entities and app-config; what could not be used is told on standard
 * error, since standard output is for the answer.
 */
export async function readOrganization(
  source: {
    readonly entities: readonly string[];
    readonly appConfig: readonly string[];
    readonly extra?: readonly CatalogEntity[];
  },
  io: Io,
): Promise<OrganizationRead> {
  const policy = await readPolicy(source.appConfig, io);
  const { entities, places, notes } = await readEntities(
    source.entities,
    io.cwd,
  );
  for (const note of notes) io.err(`note: ${note}\n`);
  const organization = createOrganization({
    entities: withRelations([...entities, ...(source.extra ?? [])]),
    vocabulary: policy.vocabulary,
    trusted: policy.trusted,
    teams: policy.teams,
  });
  return { organization, policy, places };
}

/** Reads the policy of app-config files; all mistakes are told at once. */
export async function readPolicy(
  files: readonly string[],
  io: Io,
): Promise<Policy> {
  const result = createPolicy(await readAppConfig(files, io.cwd));
  if (result.ok) return result.policy;
  throw new InputProblem(
    `app-config has ${result.issues.length === 1 ? 'a mistake' : `${result.issues.length} mistakes`}:\n${result.issues.map(line).join('\n')}`,
  );
}

function line(issue: Issue): string {
  return `  ${issue.pathText}: ${issue.message} ${issue.suggestion}`;
}
