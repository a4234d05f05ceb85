import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';

/** Writes a file that the caller named, over what stood there. */
export async function writeOut(
  file: string,
  content: string | Uint8Array,
  io: Pick<Io, 'cwd'>,
): Promise<void> {
  await writeFile(resolve(io.cwd, file), content).catch(
    (error: NodeJS.ErrnoException) => {
      throw new InputProblem(
        `${file} cannot be written (${error.code}). Name another file with --out.`,
      );
    },
  );
}
