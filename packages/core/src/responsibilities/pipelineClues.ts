/**
 * What code owners files tell of teams: whoever is asked about the pipelines of many repositories
 * probably looks after building and deploying.
 */
import type { Organization } from '../catalog/Organization';
import {
  createHandleDirectoryInSteps,
  type HandleDirectory,
} from '../dockerfile/codeowners/handles';
import type { Steps } from '../layers/steps';

/** The concern that pipeline files are about. @internal */
export const PIPELINE_CONCERN = 'ci-cd';

/** Whether code owners could still tell something: the work is known, and nobody has registered it. @public */
export function wantsPipelineOwners({
  vocabulary,
  registeredConcerns,
}: Pick<Organization, 'vocabulary' | 'registeredConcerns'>): boolean {
  return (
    vocabulary.concerns.has(PIPELINE_CONCERN) &&
    !registeredConcerns.has(PIPELINE_CONCERN)
  );
}

/** A team that code owners files name for pipelines, and how much that says. @internal */
export interface PipelineClue {
  readonly team: string;
  readonly weight: number;
  readonly text: string;
}

// One repository may be the team's own. More weigh from what a telling name does to more than a tool
// does: whom most repositories ask is asked already.
const ONE = 1;
const SEVERAL = 2;
const ALL = 6;

/** The teams that are named, each once, giving back control now and then. @internal */
export function* pipelineCluesInSteps(
  organization: Organization,
): Steps<readonly PipelineClue[]> {
  const { pipelineOwners: read } = organization;
  if (read.every(({ owners }) => owners.length === 0)) return [];
  const directory = yield* createHandleDirectoryInSteps(organization);
  const counts = new Map<string, number>();
  for (const { owners } of read) {
    for (const team of teamsOf(owners, directory)) {
      if (!organization.entities.has(team)) continue;
      counts.set(team, (counts.get(team) ?? 0) + 1);
    }
    yield;
  }
  return [...counts].map(([team, count]) => ({
    team,
    weight:
      count === 1 ? ONE : SEVERAL + (ALL - SEVERAL) * (count / read.length),
    text: `it is the code owner of the pipeline files in ${countedOf(count, read.length)} that ${read.length === 1 ? 'was' : 'were'} read`,
  }));
}

/** A handle of somebody in several teams, or of teams of one name, says none of them. */
function teamsOf(
  owners: readonly string[],
  directory: HandleDirectory,
): ReadonlySet<string> {
  return new Set(
    owners.flatMap(owner => {
      const teams = directory.teamsOf(owner) ?? [];
      return teams.length === 1 ? teams : [];
    }),
  );
}

function countedOf(count: number, all: number): string {
  return all === 1 ? 'the one repository' : `${count} of ${all} repositories`;
}
