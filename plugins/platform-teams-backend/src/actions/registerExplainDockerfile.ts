import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { DockerfileService } from '../dockerfiles/DockerfileService';
import { READ_ONLY } from './ActionOptions';
import { entityPathOf } from './entityPathOf';
import { explainFile } from './explainFile';

/** What the action about Dockerfiles is registered with. */
export interface DockerfileActionOptions {
  readonly actions: ActionsRegistryService;
  readonly dockerfiles: Pick<DockerfileService, 'forEntity'>;
}

/** Registers the action that tells whose each line of a Dockerfile is. */
export function registerExplainDockerfile({
  actions,
  dockerfiles,
}: DockerfileActionOptions): void {
  actions.register({
    name: 'explain-dockerfile',
    title: 'Explain a Dockerfile',
    description: `Tells of the Dockerfile of one entity of the software catalog: whose each line is and why, what is wrong at which line, who decides and who mends it, who writes the file today and who should.

Use it when somebody asks whose line of a Dockerfile it is, whom to ask before changing one, what to improve in a container image, or whether developers or a platform team should write the file. With a line, only what that line is about comes back. For who is accountable for other work, such as pipelines or alerts, use who-is-accountable.

The lines themselves are not repeated: read the file in its repository. Without the permission to read Dockerfiles, mayReadText is false, and only the model, the counts and the owners come back; say so, and do not take the missing findings for a clean file.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          entity: z
            .string()
            .describe(
              'The entity: kind:namespace/name. A bare name is a component.',
            ),
          path: z
            .string()
            .optional()
            .describe('Which of its Dockerfiles; left out: all.'),
          line: z.coerce
            .number()
            .int()
            .min(1)
            .optional()
            .describe('Only what this line is about.'),
        }),
      output: z => {
        const owner = z.object({
          role: z.enum(['developer', 'platform', 'security', 'shared']),
          team: z
            .string()
            .nullable()
            .describe('Null: nobody has registered it, or several have.'),
          teamTitle: z.string().nullable(),
        });
        return z.object({
          entity: z.string(),
          state: z
            .enum(['found', 'none', 'off', 'not-applicable'])
            .describe(
              'none: no Dockerfile was found; off: switched off; not-applicable: it ships no container.',
            ),
          searched: z.array(z.string()),
          mayReadText: z.boolean(),
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
          files: z.array(
            z.object({
              path: z.string(),
              url: z.string().optional(),
              outcome: z.string(),
              problem: z
                .string()
                .optional()
                .describe('Why it could not be read, and what to do.'),
              model: z
                .object({
                  current: z.string(),
                  currentReason: z.string(),
                  recommended: z.string(),
                  reasons: z.array(z.string()),
                })
                .optional()
                .describe('Who writes the file today, and who should.'),
              shares: z.array(
                owner.extend({ lines: z.number(), share: z.number() }),
              ),
              findingCounts: z.array(
                z.object({
                  severity: z.enum(['error', 'warning', 'info']),
                  role: z.string(),
                  team: z.string().optional(),
                  count: z.number(),
                }),
              ),
              parts: z
                .array(
                  owner.extend({
                    keyword: z.string(),
                    startLine: z.number(),
                    endLine: z.number(),
                    concern: z.string(),
                    reason: z.string(),
                  }),
                )
                .describe('Instructions with whoever decides on them.'),
              findings: z.array(
                owner.extend({
                  rule: z.string(),
                  line: z.number(),
                  endLine: z.number(),
                  severity: z.enum(['error', 'warning', 'info']),
                  message: z.string(),
                  fix: z.string(),
                  fixBy: z.string().describe('The role that edits the file.'),
                }),
              ),
              more: z
                .number()
                .describe('Parts and findings that are left out here.'),
            }),
          ),
        });
      },
    },
    examples: [
      { title: 'All about one file', input: { entity: 'checkout-api' } },
      { title: 'Whose line it is', input: { entity: 'checkout-api', line: 7 } },
    ],
    action: async ({ input, credentials }) => {
      const { entity, state, searched, mayReadText, partial, files, titles } =
        await dockerfiles.forEntity(entityPathOf(input.entity), credentials);
      return {
        output: {
          entity,
          state,
          searched: [...searched],
          mayReadText,
          partial,
          files: files
            .filter(({ path }) => [undefined, path].includes(input.path))
            .map(file => explainFile(file, { titles, line: input.line })),
        },
      };
    },
  });
}
