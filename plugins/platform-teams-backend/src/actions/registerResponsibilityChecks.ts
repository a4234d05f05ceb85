import { validateYaml } from '@cookie-factory/platform-teams-core';
import { READ_ONLY, type ActionOptions } from './ActionOptions';

const YAML =
  'One or several Responsibilities as YAML, documents divided by three hyphens.';

/** Registers the actions that look at a Responsibility before it is merged. */
export function registerResponsibilityChecks({
  actions,
  preview,
  vocabulary,
}: ActionOptions): void {
  actions.register({
    name: 'validate-responsibility',
    title: 'Validate a responsibility',
    description: `Checks Responsibility YAML exactly as the catalog will: unknown concerns, selectors that select nothing in particular, malformed references, dates that do not exist.

Use it on every Responsibility that you write or change before you propose it. Each issue has its line and how to mend it. An empty list means that the catalog will accept it; what it would change, preview-responsibility tells.`,
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ yaml: z.string().max(200_000).describe(YAML) }),
      output: z =>
        z.object({
          issues: z.array(
            z.object({
              line: z.number(),
              column: z.number(),
              path: z.string(),
              message: z.string(),
              suggestion: z.string(),
            }),
          ),
        }),
    },
    action: async ({ input }) => ({
      output: {
        issues: validateYaml(input.yaml, {
          file: 'responsibility.yaml',
          vocabulary,
        }).map(({ line, column, path, message, suggestion }) => ({
          line,
          column,
          path,
          message,
          suggestion,
        })),
      },
    }),
  });

  actions.register({
    name: 'preview-responsibility',
    title: 'Preview a responsibility',
    description: `Tells what Responsibility YAML would change before it is merged: what each selects, which answers change from which team to which, whom it collides with, which findings appear or vanish, which customers a team gains or loses. Nothing is stored.

Use it after validate-responsibility and before a pull request. With issues in the text, ok is false and they are listed.`,
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ yaml: z.string().max(200_000).describe(YAML) }),
      output: z =>
        z.object({
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
          // The same shape as POST /preview, which docs/rest-api.md describes.
          preview: z.object({ ok: z.boolean() }).passthrough(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { preview: found, partial } = await preview.preview(
        input,
        credentials,
      );
      return { output: { partial, preview: { ...found } } };
    },
  });
}
