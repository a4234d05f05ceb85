import { READ_ONLY, type ActionOptions } from './ActionOptions';
import { concernIdOf } from './concernIdOf';

/** Registers the action that lists what teams have registered. */
export function registerListResponsibilities({
  actions,
  responsibilities,
  vocabulary,
}: ActionOptions): void {
  actions.register({
    name: 'list-responsibilities',
    title: 'List responsibilities',
    description: `Lists what platform teams have registered: for which concerns, on which entities, people ask them.

Use it to answer "what does this team do?" (filter by team) or "who does this kind of work anywhere?" (filter by concern). To ask about one entity use who-is-accountable instead, which weighs all registrations against each other. Those with setAside answer nothing at present.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          team: z
            .string()
            .optional()
            .describe('The team; a bare name is a group.'),
          concern: z
            .string()
            .optional()
            .describe(
              'The kind of work: an id of the vocabulary, or a plain word such as kafka.',
            ),
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
              ref: z.string(),
              title: z.string(),
              description: z.string().optional(),
              team: z.string(),
              teamTitle: z.string(),
              concerns: z.array(z.string()),
              assists: z.array(z.string()),
              covers: z.string(),
              provides: z.array(z.string()),
              mustNotChange: z.array(z.string()),
              handsOffTo: z.string().optional(),
              reviewBy: z.string().optional(),
              editUrl: z.string().optional(),
              setAside: z.enum(['unconfirmed', 'deprecated']).optional(),
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
      const page = await responsibilities.list(
        {
          limit: 50,
          ...input,
          concern: input.concern && concernIdOf(input.concern, vocabulary),
        },
        credentials,
      );
      return {
        output: {
          ...page,
          items: page.items.map(item => ({
            ...item,
            concerns: [...item.concerns],
            assists: [...item.assists],
            provides: [...item.provides],
            mustNotChange: [...item.mustNotChange],
          })),
        },
      };
    },
  });
}
