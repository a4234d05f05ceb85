import { FINDING_KINDS } from '@cookie-factory/platform-teams-core';
import { READ_ONLY, type ActionOptions } from './ActionOptions';

/** Registers the action that lists what is wrong. */
export function registerListFindings({
  actions,
  findings,
}: ActionOptions): void {
  actions.register({
    name: 'list-findings',
    title: 'List findings',
    description: `Lists what is wrong in how responsibilities are arranged: work that nobody has registered (gap), work that several teams claim (conflict), rules that select nothing, reviews that are due, teams that own what they must not change, and dependencies that cross layers (bypass, upward, cycle).

Each tells the team that should act and how to mend it. Worst first. Use the filters: an organisation can have hundreds. Accepted ones carry a reason and an expiry, and need no action.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          kind: z.array(z.enum(FINDING_KINDS)).optional(),
          severity: z.array(z.enum(['error', 'warning', 'info'])).optional(),
          team: z
            .string()
            .optional()
            .describe('Reference of the team that should act.'),
          entity: z
            .string()
            .optional()
            .describe('Reference of the entity that they are about.'),
          text: z.string().optional().describe('Words in the message.'),
          limit: z.coerce.number().int().min(1).max(100).optional(),
          cursor: z
            .string()
            .optional()
            .describe('The nextCursor of the answer before.'),
        }),
      output: z =>
        z.object({
          items: z.array(
            z.object({
              id: z.string(),
              kind: z.string(),
              severity: z.enum(['error', 'warning', 'info']),
              entity: z.string().optional(),
              concern: z.string().optional(),
              rule: z.string().optional(),
              rules: z
                .array(z.string())
                .readonly()
                .optional()
                .describe('Of a conflict all that claim the work.'),
              team: z.string().optional(),
              message: z.string(),
              fix: z.string(),
              count: z.number().optional(),
              accepted: z
                .object({ until: z.string(), reason: z.string() })
                .optional(),
              lapsed: z
                .object({
                  until: z.string(),
                  reason: z.string(),
                  why: z.enum(['expired', 'not-theirs']),
                })
                .optional()
                .describe(
                  'An acceptance that does not count, so that action is needed.',
                ),
            }),
          ),
          totalItems: z.number(),
          nextCursor: z.string().optional(),
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { items, totalItems, nextCursor, partial } = await findings.list(
        { limit: 50, ...input },
        credentials,
      );
      return { output: { items: [...items], totalItems, nextCursor, partial } };
    },
  });
}
