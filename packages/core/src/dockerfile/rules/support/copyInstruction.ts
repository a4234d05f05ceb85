/** What COPY and ADD say: from where, and where to. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { DockerfileInstruction } from '../../parse/syntax';

/** The value of `--from`. */
export function copyFrom({ flags }: DockerfileInstruction): string | undefined {
  return flags.find(({ name }) => name === 'from')?.value;
}

/** The destination with its variables expanded; absent where one is not known. */
export function copyTarget(
  { variables }: ParsedDockerfile,
  instruction: DockerfileInstruction,
): string | undefined {
  const { words } = instruction;
  return variables.expand(words[words.length - 1].value, instruction).value;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path does not depend on the working folder, on Linux or on Windows. */
export function isAbsolutePath(path: string): boolean {
  return /^([/\\]|[a-z]:)/i.test(path);
}
