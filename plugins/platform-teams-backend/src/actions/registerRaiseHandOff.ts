import { HAND_OFF_MESSAGE_LIMIT } from '@cookie-factory/platform-teams-core';
import { handoffCreatePermission } from '@cookie-factory/plugin-platform-teams-common';
import type { ActionOptions } from './ActionOptions';
import { concernIdOf } from './concernIdOf';
import { entityPathOf } from './entityPathOf';

/** Registers the action that notifies the team which acts. */
export function registerRaiseHandOff({
  actions,
  handOffs,
  vocabulary,
}: ActionOptions): void {
  actions.register({
    name: 'raise-hand-off',
    title: 'Raise a hand-off',
    description: `Notifies real people: the team that acts on what another team has found on an entity. Where the team that watches models raises the alert and the model's owner mends the model, this tells the owner.

Use it only when somebody asks to raise, escalate or hand off something, and say beforehand who will be notified: who-is-accountable with the same entity and concern answers that in handsOffTo. The concern is that of the team which found it (model-monitoring), not of the one which acts; who acts follows from the registrations and cannot be chosen. Without handsOffTo there is nobody to raise it to, and this fails.

The same hand-off is sent once, however often it is called, and a caller has a limit. What you write in message is read by people: say what was seen, where and since when.`,
    attributes: { readOnly: false, idempotent: true, destructive: false },
    visibilityPermission: handoffCreatePermission,
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
            .describe('The work of the team that raises the alert.'),
          message: z
            .string()
            .max(HAND_OFF_MESSAGE_LIMIT)
            .optional()
            .describe('What the acting team should know.'),
        }),
      output: z =>
        z.object({
          team: z.string().describe('Who was notified.'),
          teamTitle: z.string(),
          sent: z
            .enum(['now', 'before'])
            .describe(
              'before: the same was raised a while ago, and nothing was sent again.',
            ),
          raisedAt: z.string(),
          title: z.string().describe('What the team reads.'),
          description: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { team, titles, sent, raisedAt, notice } = await handOffs.raise(
        {
          path: entityPathOf(input.entity),
          concern: concernIdOf(input.concern, vocabulary),
          message: input.message,
        },
        { credentials },
      );
      return {
        output: {
          team,
          teamTitle: titles[team] ?? team,
          sent,
          raisedAt,
          ...notice,
        },
      };
    },
  });
}
