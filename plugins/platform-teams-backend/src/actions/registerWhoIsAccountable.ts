import type {
  AsSeen,
  ConcernAnswer,
} from '@cookie-factory/plugin-platform-teams-common';
import { READ_ONLY, type ActionOptions } from './ActionOptions';
import { concernIdOf } from './concernIdOf';
import { entityPathOf } from './entityPathOf';

/** Registers the action that answers whom to ask. */
export function registerWhoIsAccountable({
  actions,
  concerns,
  vocabulary,
}: ActionOptions): void {
  actions.register({
    name: 'who-is-accountable',
    title: 'Who is accountable',
    description: `Tells which team to ask about an entity of the software catalog: for its pipelines, alerts, databases, networks, secrets, costs, on-call and so on.

Use it whenever somebody asks who owns, runs, fixes or decides on a part of a service, which need not be the service's own owner. Without a concern it answers all questions that matter for the entity. A concern is an id of the vocabulary (monitoring, ci-cd), or a plain word that only one of them is found by (prometheus).

The outcome is "accountable" (exactly one team), "conflict" (several teams claim it; ask either), or "gap" (nobody has registered it). In a gap there may be suggestions: teams that could be asked meanwhile. They are guesses with a reason and must not be presented as the answer.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          entity: z
            .string()
            .describe(
              'The entity: kind:namespace/name. A bare name is a component.',
            ),
          concern: z
            .string()
            .optional()
            .describe('The kind of work; left out: every question.'),
        }),
      output: z =>
        z.object({
          entity: z.string(),
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
          answers: z.array(
            z.object({
              concern: z.string(),
              title: z.string(),
              outcome: z.enum(['accountable', 'gap', 'conflict']),
              team: z.string().nullable(),
              teamTitle: z.string().nullable(),
              reason: z.string(),
              candidates: z.array(
                z.object({ team: z.string(), rule: z.string() }),
              ),
              handsOffTo: z
                .object({
                  concern: z.string(),
                  team: z.string().nullable(),
                })
                .nullable(),
              contacts: z.array(
                z.object({
                  type: z.string(),
                  title: z.string(),
                  url: z.string().optional(),
                }),
              ),
              templates: z
                .array(z.string())
                .describe('Templates that do the work without waiting.'),
              suggestions: z
                .array(z.object({ team: z.string(), because: z.string() }))
                .describe('Guesses for a gap; never the answer.'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const path = entityPathOf(input.entity);
      if (input.concern === undefined) {
        const all = await concerns.forEntity(path, credentials);
        return {
          output: {
            entity: all.entity,
            partial: all.partial,
            answers: all.answers.map(answer => toOutput(answer, all)),
          },
        };
      }
      const id = concernIdOf(input.concern, vocabulary);
      const one = await concerns.forConcern(path, id, credentials);
      return {
        output: {
          entity: one.answer.entity,
          partial: one.partial,
          answers: [toOutput(one.answer, one)],
        },
      };
    },
  });
}

function toOutput(answer: ConcernAnswer, { titles }: AsSeen) {
  const { concern, outcome, team, reason, handsOffTo } = answer;
  return {
    concern,
    title: answer.about.title,
    outcome,
    team,
    teamTitle: team === null ? null : (titles[team] ?? team),
    reason,
    candidates: answer.candidates.map(candidate => ({ ...candidate })),
    handsOffTo,
    contacts: answer.contacts.map(({ type, title, url }) => ({
      type,
      title,
      url,
    })),
    templates: [...answer.automatedBy],
    suggestions: answer.suggestions.map(suggestion => ({ ...suggestion })),
  };
}
