import { readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  parseTemplate,
  SHIPPED_TEMPLATES,
  shippedTemplate,
  TEMPLATE_LIMITS,
  type ContainerTemplate,
} from '@cookie-factory/platform-teams-core';
import { readWorkspaceFile } from '../workspaceFiles';

/**
 * The template that a step names: one that ships, or a folder of the workspace.
 *
 * @throws InputError with file and line of each mistake.
 */
export async function readTemplate(
  workspace: string,
  given: string,
): Promise<ContainerTemplate> {
  const shipped = shippedTemplate(given);
  if (shipped) return shipped;
  const result = parseTemplate(await readFiles(workspace, given));
  if (result.ok) return result.template;
  const mistakes = result.issues.map(
    ({ file, line, path, message, suggestion }) =>
      `${posix.join(given, file)}:${line}: ${path ? `${path}: ` : ''}${message} ${suggestion}`,
  );
  throw new InputError(`The template cannot be used.\n${mistakes.join('\n')}`);
}

async function readFiles(
  workspace: string,
  given: string,
): Promise<Readonly<Record<string, string>>> {
  const folder = resolveSafeChildPath(workspace, given);
  const names = await readdir(folder).catch(() => {
    throw new InputError(
      `There is no template "${given}". Write one of ${SHIPPED_TEMPLATES.join(', ')}, or the folder of your own in the workspace.`,
    );
  });
  const read: Record<string, string> = {};
  // One too many tells that it is the wrong folder, without reading all of it.
  for (const name of names
    .filter(one => /\.(?:yaml|liquid)$/.test(one))
    .slice(0, TEMPLATE_LIMITS.files + 1)) {
    read[name] = await readWorkspaceFile(workspace, posix.join(given, name));
  }
  return read;
}
