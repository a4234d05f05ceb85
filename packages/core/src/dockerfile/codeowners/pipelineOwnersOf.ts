/**
 * Whom a code owners file names for pipelines: a line of its own for them says who looks after building
 * and deploying. A line for everything says so of nobody, for it stands in every team's repository.
 */
import { completeSteps, type Steps } from '../../layers/steps';
import { codeOwnersOf } from './codeOwnersOf';
import { ANY_FILE } from './teamsForEverything';
import type { CodeOwners } from './types';

/** One file of each kind that a host or a tool reads pipelines from. */
const USUAL_FILES: readonly string[] = [
  '.github/workflows/any-pipeline.yml',
  '.github/workflows/any-pipeline.yaml',
  '.gitlab-ci.yml',
  '.gitlab/ci/any-pipeline.yml',
  'Jenkinsfile',
  'bitbucket-pipelines.yml',
  'azure-pipelines.yml',
  '.azure-pipelines/any-pipeline.yml',
  '.circleci/config.yml',
  '.buildkite/pipeline.yml',
  '.tekton/any-pipeline.yaml',
  '.drone.yml',
  '.travis.yml',
];

const PIPELINE_FILE =
  /^(\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|(.+\/)?Jenkinsfile|bitbucket-pipelines\.ya?ml|azure-pipelines\.ya?ml|\.(azure-pipelines|circleci|buildkite|tekton)\/.+\.ya?ml|\.(drone|travis)\.ya?ml)$/;

// A file of one line for each workflow says the same in all of them.
const MOST_NAMED_FILES = 20;
const MOST_OWNERS = 50;

/** Pipeline files that the lines name one by one. */
function namedFiles({ sections }: CodeOwners): readonly string[] {
  const named = new Set<string>();
  for (const { entries } of sections) {
    for (const { pattern } of entries) {
      const path = pattern.replace(/^\//, '');
      if (PIPELINE_FILE.test(path) && !/[*?[\\]/.test(path)) named.add(path);
      if (named.size >= MOST_NAMED_FILES) return [...named];
    }
  }
  return [...named];
}

/**
 * The owners of lines for pipeline files, as the file writes them and at most 50. Nobody, where the line
 * that decides about these files is the one for everything.
 *
 * @public
 */
export function pipelineOwnersOf(codeOwners: CodeOwners): readonly string[] {
  return completeSteps(pipelineOwnersInSteps(codeOwners));
}

/** Like {@link pipelineOwnersOf}, giving back control now and then. @public */
export function* pipelineOwnersInSteps(
  codeOwners: CodeOwners,
): Steps<readonly string[]> {
  const general = new Set(
    codeOwnersOf(codeOwners, ANY_FILE).map(({ line }) => line),
  );
  const owners = new Set<string>();
  for (const path of new Set([...USUAL_FILES, ...namedFiles(codeOwners)])) {
    yield;
    for (const match of codeOwnersOf(codeOwners, path)) {
      if (general.has(match.line)) continue;
      for (const owner of match.owners) owners.add(owner);
    }
  }
  return [...owners].slice(0, MOST_OWNERS);
}
