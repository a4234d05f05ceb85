import { CLEAN, FINDINGS, UNREADABLE } from '../exitCodes';
import { isDockerfilePath } from '../input/dockerfileNames';
import { findBaseCommit, listChangedFiles } from '../input/git';
import { readBase } from '../input/readBase';
import { readCodeOwnersFile } from '../input/readCodeOwnersFile';
import { readDockerfileContext } from '../input/readDockerfileContext';
import { hadolintConfigs } from '../input/readHadolint';
import { readPolicyFile } from '../input/readPolicyFile';
import { readReports } from '../input/readReports';
import { readSiblings } from '../input/readSiblings';
import {
  pathsFromFolder,
  pathsFromRepository,
  type PathOf,
} from '../input/repositoryPaths';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printDockerfiles } from '../print/printDockerfiles';
import { createProgress } from '../print/progress';
import {
  DockerfileChecker,
  shownName,
  type CheckedDockerfile,
} from './DockerfileChecker';
import type { DockerfileOptions } from './dockerfileOptions';

const SEVERITY_RANK = { info: 0, warning: 1, error: 2, none: 3 };

/** Tells who owns each line of the files, `-` or nothing being standard input. */
export async function dockerfileCommand(
  given: readonly string[],
  options: DockerfileOptions,
  io: Io,
): Promise<number> {
  refuseContradictions(given, options);
  const files = await filesOf(given, options, io);
  const context = await readDockerfileContext(options, io);
  const checker = new DockerfileChecker(
    {
      options,
      context,
      policy:
        options.policy === undefined
          ? undefined
          : await readPolicyFile(options.policy, io),
      codeOwners:
        options.codeowners === undefined
          ? undefined
          : await readCodeOwnersFile(
              options.codeowners,
              options.codeownersDialect,
              io,
            ),
      configs: hadolintConfigs(options.config, io),
      reports: await readReports(options.findings, files, io),
      base:
        options.base === undefined
          ? undefined
          : await readBase(options.base, files, io),
      siblings: await readSiblings(files, io),
    },
    io,
  );
  const progress = createProgress(files.length, io);
  const checked: CheckedDockerfile[] = [];
  for (const file of files) {
    progress.show(file);
    checked.push(await checker.check(file));
  }
  progress.end();
  printDockerfiles(checked, {
    format: options.format,
    asList: files.length !== 1 || options.changed !== undefined,
    titleOf: context.titleOf,
    pathOf: namingStandardInput(
      options.format === 'sarif'
        ? await pathsFromRepository(io.cwd)
        : pathsFromFolder(io.cwd),
    ),
    io,
  });
  return exitCodeOf(checked);
}

function refuseContradictions(
  given: readonly string[],
  options: DockerfileOptions,
): void {
  if (options.changed !== undefined && given.length > 0) {
    throw new InputProblem(
      '--changed finds the files by itself. Leave it out, or leave the files out.',
    );
  }
  if (options.format === 'comment' && options.base === undefined) {
    throw new InputProblem(
      '--format comment tells which reviews a change needs. Add --base with a file or commit to compare with.',
    );
  }
  if (
    options.codeowners !== undefined &&
    options.entities.length + options.responsibilities.length === 0
  ) {
    throw new InputProblem(
      '--codeowners needs to know the teams. Add --entities PATH with their groups.',
    );
  }
  if (options.codeownersDialect !== undefined && !options.codeowners) {
    throw new InputProblem(
      '--codeowners-dialect says how to read the file of --codeowners. Add --codeowners FILE.',
    );
  }
}

/** The files given, or those that changed. */
async function filesOf(
  given: readonly string[],
  { changed, base }: DockerfileOptions,
  io: Io,
): Promise<readonly string[]> {
  if (changed === undefined) return given.length > 0 ? given : ['-'];
  const ref = changed === true ? (base ?? 'HEAD') : changed;
  const { cwd } = io;
  const commit = await findBaseCommit(ref, { cwd, option: '--changed' });
  return (await listChangedFiles(commit, cwd)).filter(isDockerfilePath);
}

/** What comes from standard input has the name that it most likely has. */
function namingStandardInput(pathOf: PathOf): PathOf {
  return file => pathOf(file === shownName('-') ? 'Dockerfile' : file);
}

function exitCodeOf(checked: readonly CheckedDockerfile[]): number {
  if (checked.some(({ assessment }) => !assessment.ok)) return UNREADABLE;
  const fails = checked.some(
    ({ assessment, failOn }) =>
      assessment.ok &&
      assessment.findings.some(
        ({ severity }) => SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn],
      ),
  );
  return fails ? FINDINGS : CLEAN;
}
