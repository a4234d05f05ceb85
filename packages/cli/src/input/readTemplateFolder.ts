/** Reads the template that `--template` names: one that ships, or a folder. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  parseTemplate,
  SHIPPED_TEMPLATES,
  shippedTemplate,
  TEMPLATE_LIMITS,
  type ContainerTemplate,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';

/**
 * Reads a template.
 *
 * @throws InputProblem with file and line of each mistake.
 */
export async function readTemplateFolder(
  given: string,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<ContainerTemplate> {
  const shipped = shippedTemplate(given);
  if (shipped) return shipped;
  const result = parseTemplate(await readFiles(given, resolve(cwd, given)));
  if (result.ok) return result.template;
  throw new InputProblem(
    result.issues
      .map(
        ({ file, line, column, path, message, suggestion }) =>
          `${join(given, file)}:${line}:${column}: ${path ? `${path}: ` : ''}${message} ${suggestion}`,
      )
      .join('\n'),
  );
}

async function readFiles(
  given: string,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new InputProblem(
      `--template ${given} is no folder that can be read (${error.code}). Give the folder of a template, or one of ${SHIPPED_TEMPLATES.join(', ')}.`,
    );
  });
  const read: Record<string, string> = {};
  for (const name of names.filter(one => /\.(?:yaml|liquid)$/.test(one))) {
    const path = join(folder, name);
    const { size } = await stat(path);
    if (size > TEMPLATE_LIMITS.fileLength) {
      throw new InputProblem(
        `${join(given, name)} is larger than ${TEMPLATE_LIMITS.fileLength / 1024} kB, which no template needs. Check the folder.`,
      );
    }
    read[name] = await readFile(path, 'utf8');
  }
  return read;
}
