import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { InputProblem } from '../InputProblem';

/**
 * Reads a text file.
 *
 * @param file - its absolute path.
 * @throws InputProblem with the system's reason when it cannot be read.
 */
export async function readText(file: string, cwd: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputProblem(
      `${relative(cwd, file) || file} cannot be read (${error.code}). Give a text file that you may read.`,
    );
  });
}
