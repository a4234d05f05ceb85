/** Reads reports of other tools, and gives their findings to the files that they are about. */
import { resolve } from 'node:path';
import {
  assignFindings,
  readFindings,
  type ExternalFinding,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readText } from './readText';

/**
 * Reads reports; findings about other files are counted on standard error.
 *
 * @throws InputProblem when one cannot be used.
 */
export async function readReports(
  reports: readonly string[],
  files: readonly string[],
  io: Io,
): Promise<ReadonlyMap<string, readonly ExternalFinding[]>> {
  const all: ExternalFinding[] = [];
  for (const report of reports) {
    const read = readFindings(
      await readText(resolve(io.cwd, report), io.cwd),
      report,
    );
    if (!read.ok) throw new InputProblem(`${read.message}.`);
    for (const finding of read.findings) all.push(finding);
  }
  const { byFile, others } = assignFindings(all, files);
  if (others.length > 0) {
    io.err(
      `note: ${others.length} ${others.length === 1 ? 'finding' : 'findings'} of other tools left out, about none of these files\n`,
    );
  }
  return byFile;
}
