import type { Crossing } from '@cookie-factory/platform-teams-core';
import { READ_ONLY } from './ActionOptions';
import type { LayerActionOptions } from './registerLayerActions';

const USUAL_LIMIT = 20;
const HIGHEST_LIMIT = 50;

/** Registers the action that lists what goes against the layers. */
export function registerListCrossings({
  actions,
  layers,
}: LayerActionOptions): void {
  actions.register({
    name: 'list-crossings',
    title: 'List crossings between layers',
    description: `Lists dependencies that go against the layers of the organisation: bypass (an application uses infrastructure directly, past the platform), upward (infrastructure or platform depends on an application), cycle (a circle through several layers, with one shortest way round).

Use it to answer "who goes past our platform?", "what would break if this application went away?" or "which circles are there?", for everybody or for one team, system or domain (scope). For one entity use layer-of instead; for what else is wrong, list-findings.

Without acceptance, only those that nobody has accepted come. Always tell the coverage beside the number: only entities that declare a dependency can be seen to cross a layer, and the others are unknown, not clean.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          kind: z.enum(['bypass', 'upward', 'cycle']).optional(),
          severity: z.enum(['warning', 'info']).optional(),
          acceptance: z
            .enum(['open', 'accepted', 'expired'])
            .optional()
            .describe(
              'open (when left out): nobody has accepted it, or no longer; expired: an acceptance has run out.',
            ),
          scope: z
            .string()
            .optional()
            .describe(
              'Full reference of a group, user, system or domain: only what it contains, at any depth.',
            ),
          text: z
            .string()
            .optional()
            .describe('Part of a title or reference of what depends.'),
          limit: z.coerce.number().int().min(1).max(HIGHEST_LIMIT).optional(),
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
              kind: z.enum(['bypass', 'upward', 'cycle']),
              severity: z.enum(['warning', 'info']),
              severityReason: z.string(),
              from: z.string(),
              to: z.string(),
              fromLayer: z.string(),
              toLayer: z.string(),
              team: z.string().optional().describe('The team that should act.'),
              reason: z.string(),
              fix: z.string(),
              path: z.array(z.string()).optional(),
              accepted: z
                .object({ until: z.string(), reason: z.string() })
                .optional(),
              expired: z
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
              lapsedWords: z.string().optional(),
            }),
          ),
          totalItems: z.number(),
          nextCursor: z.string().optional(),
          coverage: z
            .object({ entities: z.number(), withDependencies: z.number() })
            .describe(
              'Entities, and those among them that declare any dependency.',
            ),
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
        }),
    },
    examples: [
      { title: 'All that nobody has accepted', input: {} },
      {
        title: 'Who goes past the platform in one group',
        input: { kind: 'bypass', scope: 'group:default/checkout' },
      },
    ],
    action: async ({ input, credentials }) => {
      const { items, totalItems, nextCursor, coverage, partial } =
        await layers.crossings(
          { limit: USUAL_LIMIT, acceptance: 'open', ...input },
          credentials,
        );
      return {
        output: {
          items: items.map(toOutput),
          totalItems,
          nextCursor,
          coverage: { ...coverage },
          partial,
        },
      };
    },
  });
}

function toOutput(crossing: Crossing) {
  const { capability: _, members: __, path, ...rest } = crossing;
  return { ...rest, path: path && [...path] };
}
