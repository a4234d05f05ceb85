import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  readDrafts,
  type FileIssue,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { writeWorkspaceFile } from '../workspaceFiles';
import { responsibilityExamples } from './responsibilityExamples';

/**
 * Checks Responsibility YAML as the catalog will, and writes it.
 *
 * @public
 */
export function createResponsibilityWriteAction(options: {
  readonly vocabulary: Vocabulary;
}) {
  return createTemplateAction({
    id: 'platform-teams:responsibility:write',
    description:
      'Checks one or several Responsibilities as the catalog will, and writes their YAML into the workspace.',
    supportsDryRun: true,
    examples: responsibilityExamples,
    schema: {
      input: {
        yaml: z =>
          z
            .string()
            .describe(
              'The YAML of one or several Responsibilities, divided by three hyphens.',
            ),
        path: z =>
          z
            .string()
            .describe(
              'Where to write it in the workspace, for example responsibilities/observability.yaml.',
            ),
      },
      output: {
        path: z => z.string().describe('Where it was written.'),
        responsibilities: z =>
          z
            .array(z.string())
            .describe('References of the Responsibilities that it holds.'),
      },
    },
    async handler(ctx) {
      const { yaml, path } = ctx.input;
      if (!/[^/\\]\.ya?ml$/i.test(path)) {
        throw new InputError(
          `"${path}" is no path of a YAML file. Let it end with .yaml, for example responsibilities/observability.yaml.`,
        );
      }
      const read = readDrafts(yaml, {
        file: path,
        vocabulary: options.vocabulary,
      });
      if (!read.ok) throw new InputError(describe(read.issues));
      const text = yaml.endsWith('\n') ? yaml : `${yaml}\n`;
      await writeWorkspaceFile(ctx.workspacePath, { path, text });

      const refs = read.drafts.map(({ responsibility }) => responsibility.ref);
      ctx.logger.info(`Wrote ${path} with ${refs.join(', ')}`);
      ctx.output('path', path);
      ctx.output('responsibilities', refs);
    },
  });
}

/** Each mistake as `file:line`, as the command line tells it. */
function describe(issues: readonly FileIssue[]): string {
  return issues
    .map(
      ({ file, line, path, message, suggestion }) =>
        `${file}:${line}: ${path ? `${path}: ` : ''}${message} ${suggestion}`,
    )
    .join('\n');
}
