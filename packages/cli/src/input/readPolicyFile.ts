import { resolve } from 'node:path';
import {
  readDockerfilePolicyFile,
  type DockerfilePolicyFile,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readText } from './readText';

/**
 * Reads a policy file; all of its mistakes are told at once.
 *
 * @throws InputProblem with line and column of each.
 */
export async function readPolicyFile(
  file: string,
  io: Io,
): Promise<DockerfilePolicyFile> {
  const text = await readText(resolve(io.cwd, file), io.cwd);
  const result = readDockerfilePolicyFile(text, file);
  if (result.ok) return result.policy;
  throw new InputProblem(
    result.issues
      .map(
        issue =>
          `${issue.file}:${issue.line}:${issue.column}: ${issue.path ? `${issue.path}: ` : ''}${issue.message} ${issue.suggestion}`,
      )
      .join('\n'),
  );
}
