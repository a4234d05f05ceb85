import { posix } from 'node:path';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  SHIPPED_TEMPLATES,
  splitMarkdown,
} from '@cookie-factory/platform-teams-core';
import { readWorkspaceFile, writeWorkspaceFile } from '../workspaceFiles';
import { readTemplate } from './readTemplate';
import { splitAsAsked } from './splitAsAsked';
import { splitExamples } from './splitExamples';
import { withinPullRequest } from './withinPullRequest';

const HALVES: readonly string[] = ['contract', 'dockerfile', 'parent'];

/**
 * Splits a Dockerfile into the developers' contract and the platform's
 * Dockerfile, and writes both, with a report of every difference.
 *
 * @public
 */
export function createDockerfileSplitAction() {
  return createTemplateAction({
    id: 'platform-teams:dockerfile:split',
    description:
      'Splits a Dockerfile into the contract that its developers write and the Dockerfile that a platform team keeps, and writes both, with a report of every difference. What cannot be split stays whole, and the step says why.',
    supportsDryRun: true,
    examples: splitExamples,
    schema: {
      input: {
        name: z =>
          z.string().describe('The name of the service, as in the catalog.'),
        dockerfile: z =>
          z
            .string()
            .optional()
            .describe(
              'The text of the Dockerfile. Left out or empty, it is read from source.',
            ),
        source: z =>
          z
            .string()
            .optional()
            .describe(
              'Where the Dockerfile lies in the workspace; default: Dockerfile.',
            ),
        path: z =>
          z
            .string()
            .optional()
            .describe(
              'Path of the Dockerfile in its repository, by which it is called; default: Dockerfile.',
            ),
        folder: z =>
          z
            .string()
            .optional()
            .describe(
              'The folder of the workspace that stands for the repository: both halves are written below it, where path says; default: its top.',
            ),
        report: z =>
          z
            .string()
            .optional()
            .describe(
              'Where the report is written in the workspace; default: split-report.md.',
            ),
        template: z =>
          z
            .string()
            .optional()
            .describe(
              `The template to write for: one of ${SHIPPED_TEMPLATES.join(', ')}, or the folder of your own in the workspace. Left out, the shipped one that fits.`,
            ),
        parentImage: z =>
          z
            .string()
            .optional()
            .describe(
              'An image that the platform keeps: only the base changes, and its own Dockerfile is written beside.',
            ),
        labels: z =>
          z
            .record(z.string())
            .optional()
            .describe('Labels of the image; default: its title.'),
        policies: z =>
          z
            .boolean()
            .optional()
            .describe(
              'Write the lines for CODEOWNERS and the rules for base images, too.',
            ),
      },
      output: {
        written: z => z.array(z.string()).describe('Paths in the workspace.'),
        report: z =>
          z
            .string()
            .describe(
              'Every difference as Markdown, for the text of a pull request.',
            ),
        confirm: z =>
          z.number().describe('How many differences somebody has to confirm.'),
        hardening: z =>
          z.number().describe('How many differences the platform means.'),
        equivalent: z => z.boolean().describe('Nothing is to be confirmed.'),
      },
    },
    async handler(ctx) {
      const { workspacePath, input, logger } = ctx;
      const { path = 'Dockerfile', source = 'Dockerfile' } = input;
      const text = input.dockerfile?.trim()
        ? input.dockerfile
        : await readWorkspaceFile(workspacePath, source);
      const template =
        input.template === undefined
          ? undefined
          : await readTemplate(workspacePath, input.template);
      const split = splitAsAsked(text, { ...input, template, path });

      const report = splitMarkdown(split);
      const { folder = '.', policies = false } = input;
      const files = [
        ...split.files
          .filter(({ role }) => policies || HALVES.includes(role))
          .map(file => ({
            path: posix.join(folder, posix.dirname(path), file.path),
            text: file.text,
          })),
        { path: input.report ?? 'split-report.md', text: report },
      ];
      for (const file of files) {
        await writeWorkspaceFile(workspacePath, file);
        logger.info(`Wrote ${file.path}`);
      }
      const { counts, equivalent } = split.report;
      ctx.output(
        'written',
        files.map(file => file.path),
      );
      ctx.output('report', withinPullRequest(report));
      ctx.output('confirm', counts.confirm);
      ctx.output('hardening', counts.hardening);
      ctx.output('equivalent', equivalent);
    },
  });
}
