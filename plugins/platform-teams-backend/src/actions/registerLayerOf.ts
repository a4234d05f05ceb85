import type {
  Crossing,
  EntityLayer,
} from '@cookie-factory/platform-teams-core';
import { READ_ONLY } from './ActionOptions';
import { entityPathOf } from './entityPathOf';
import type { LayerActionOptions } from './registerLayerActions';

const MOST_CROSSINGS = 10;

/** Registers the action that tells where one entity stands. */
export function registerLayerOf({ actions, layers }: LayerActionOptions): void {
  actions.register({
    name: 'layer-of',
    title: 'Layer of an entity',
    description: `Tells in which layer of the organisation one entity of the software catalog stands (infrastructure, platform or application, or the portal's own layers), why, how to change that, what it depends on layer by layer, and how many depend on it.

Use it when somebody asks whether a thing is infrastructure, a platform or an application, what it stands on, who builds on it, or what breaks the layering around it. To see every place where the layering is broken, use list-crossings instead.

When "declared" is false, the entity says nothing of its dependencies: what it stands on is unknown, and must not be presented as nothing. A suggestion is a hint, never where it stands.`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          entity: z
            .string()
            .describe(
              'The entity: kind:namespace/name. A bare name is a component.',
            ),
        }),
      output: z =>
        z.object({
          entity: z.string(),
          layer: z
            .string()
            .nullable()
            .describe('Id of the layer; null: it stands in none.'),
          layerTitle: z.string().nullable(),
          reason: z.string(),
          howToChange: z.string(),
          suggestion: z
            .object({ layer: z.string(), because: z.string() })
            .nullable(),
          declared: z
            .boolean()
            .describe('False: what it stands on is unknown.'),
          standsOn: z
            .array(
              z.object({
                layer: z.string().nullable(),
                title: z.string(),
                entities: z.array(
                  z.object({
                    ref: z.string(),
                    title: z.string(),
                    bypass: z.boolean(),
                    team: z
                      .string()
                      .nullable()
                      .describe('Who runs it; null: nobody known.'),
                  }),
                ),
                more: z.number(),
              }),
            )
            .describe('Top first, at most 10 entities each.'),
          dependents: z.number(),
          dependentOwners: z.number(),
          usedBy: z
            .array(
              z.object({
                ref: z.string(),
                title: z.string(),
                team: z.string().nullable(),
              }),
            )
            .describe('At most 5 of the dependents.'),
          crossings: z.array(
            z.object({
              id: z.string(),
              kind: z.enum(['bypass', 'upward', 'cycle']),
              severity: z.enum(['warning', 'info']),
              reason: z.string(),
              fix: z.string(),
              acceptedUntil: z.string().nullable(),
            }),
          ),
          partial: z
            .boolean()
            .describe('True when your permissions may leave things out.'),
        }),
    },
    examples: [
      {
        title: 'Where a service stands',
        input: { entity: 'component:default/checkout-api' },
      },
    ],
    action: async ({ input, credentials }) => {
      const found = await layers.forEntity(
        entityPathOf(input.entity),
        credentials,
      );
      const { entityLayer, partial } = found;
      const id = entityLayer.placement?.layer;
      const title = found.layers.find(layer => layer.id === id)?.title;
      return {
        output: {
          ...toOutput(entityLayer),
          layer: id ?? null,
          layerTitle: title ?? null,
          partial,
        },
      };
    },
  });
}

function toOutput(of: EntityLayer) {
  const { placement } = of;
  return {
    entity: of.ref,
    reason:
      placement?.reason ??
      'In no layer: things of its kind hold others together and are not placed.',
    howToChange:
      placement?.howToChange ??
      'Ask about what it contains, or add its kind to platformTeams.layers.kinds in app-config.',
    suggestion: placement?.suggestion ?? null,
    declared: of.declared,
    standsOn: of.standsOn.map(({ layer, title, entities, more }) => ({
      layer: layer ?? null,
      title,
      entities: entities.map(({ team, ...entity }) => ({
        ...entity,
        team: team?.ref ?? null,
      })),
      more,
    })),
    dependents: of.dependents,
    dependentOwners: of.dependentOwners,
    usedBy: of.usedBy.map(({ ref, title, team }) => ({
      ref,
      title,
      team: team?.ref ?? null,
    })),
    crossings: of.crossings.slice(0, MOST_CROSSINGS).map(shortCrossing),
  };
}

function shortCrossing({
  id,
  kind,
  severity,
  reason,
  fix,
  accepted,
}: Crossing) {
  const acceptedUntil = accepted?.until ?? null;
  return { id, kind, severity, reason, fix, acceptedUntil };
}
