/** The boxes of "what stands on what": entities of one layer and one group. */
import type { LayersModel } from '../layersModel';
import { byTitle, keepLargest } from '../stableOrder';
import { visitInSteps, type Steps } from '../steps';
import type { Box, LayersGroupBy } from './types';
import { groupOf } from './groupOf';

/** Boxes by layer, and the box of each entity. @internal */
export interface Boxes {
  readonly byLayer: ReadonlyMap<string, readonly Box[]>;
  readonly boxOf: ReadonlyMap<string, string>;
}

const NONE: Readonly<Record<LayersGroupBy, string>> = {
  system: 'No system',
  domain: 'No domain',
  owner: 'No owner',
  type: 'No type',
};

/** Puts entities into boxes; the smallest boxes of a layer are rolled up. @internal */
export function* buildBoxesInSteps(
  model: LayersModel,
  refs: readonly string[],
  options: { readonly by: LayersGroupBy; readonly most: number },
): Steps<Boxes> {
  const boxOf = new Map<string, string>();
  const byLayer = new Map<string, readonly Box[]>();
  const layers = yield* openBoxes(model, refs, options.by);
  for (const [layer, groups] of layers) {
    const boxes: Box[] = [];
    for (const { of, content } of arrange(model, layer, {
      groups,
      ...options,
    })) {
      boxes.push(yield* toBox(model, content, of));
      yield* visitInSteps(content, ref => {
        boxOf.set(ref, of.id);
      });
    }
    byLayer.set(layer, boxes);
  }
  return { byLayer, boxOf };
}

type BoxFrame = Omit<Box, 'entities' | 'within' | 'unknown' | 'findings'>;

/** Groups by title, then what has none, then the roll-up. */
function arrange(
  model: LayersModel,
  layer: string,
  options: {
    readonly groups: ReadonlyMap<string | undefined, readonly string[]>;
    readonly by: LayersGroupBy;
    readonly most: number;
  },
): readonly { readonly of: BoxFrame; readonly content: readonly string[] }[] {
  const { groups, by, most } = options;
  const titled = [...groups]
    .flatMap(([ref, content]) =>
      ref === undefined
        ? []
        : [{ ref, title: titleOf(model, ref, by), content }],
    )
    .sort(byTitle);
  const { kept, rest } = keepLargest(titled, most, box => box.content.length);
  const none = groups.get(undefined);
  const frame = (
    id: string,
    of: Pick<Box, 'kind' | 'title' | 'ref' | 'groups'>,
  ): BoxFrame => ({ id: `${layer}/${id}`, layer, ...of });
  return [
    ...kept.map(({ ref, title, content }) => ({
      of: frame(boxName(ref, by), {
        kind: 'group',
        title,
        ref: by === 'type' ? undefined : ref,
        groups: 1,
      }),
      content,
    })),
    ...(none
      ? [
          {
            of: frame('-', { kind: 'none', title: NONE[by], groups: 1 }),
            content: none,
          },
        ]
      : []),
    ...(rest.length > 0
      ? [
          {
            of: frame('+', {
              kind: 'rest',
              title: `${rest.length} more`,
              groups: rest.length,
            }),
            content: rest.flatMap(({ content }) => content),
          },
        ]
      : []),
  ];
}

/** Types are free text, and one of "-" must not pass for the box of those that have none. */
function boxName(group: string, by: LayersGroupBy): string {
  return by === 'type' ? group.replace(/^[-+\\]/, '\\$&') : group;
}

/** Entities by layer and group. */
function* openBoxes(
  model: LayersModel,
  refs: readonly string[],
  by: LayersGroupBy,
): Steps<ReadonlyMap<string, ReadonlyMap<string | undefined, string[]>>> {
  const layers = new Map<string, Map<string | undefined, string[]>>();
  yield* visitInSteps(refs, ref => {
    const layer = model.placements.get(ref)?.layer;
    if (layer === undefined) return;
    const groups = layers.get(layer) ?? new Map<string | undefined, string[]>();
    layers.set(layer, groups);
    const group = groupOf(model, ref, by);
    const content = groups.get(group);
    if (content) content.push(ref);
    else groups.set(group, [ref]);
  });
  return layers;
}

/** Without `within`, which the belts know. */
function* toBox(
  { declaring, crossingsOf }: LayersModel,
  content: readonly string[],
  of: BoxFrame,
): Steps<Box> {
  let unknown = 0;
  let findings = 0;
  yield* visitInSteps(content, ref => {
    if (!declaring.has(ref)) unknown += 1;
    for (const { from, accepted } of crossingsOf.get(ref) ?? []) {
      if (from === ref && !accepted) findings += 1;
    }
  });
  return { ...of, entities: content.length, within: 0, unknown, findings };
}

function titleOf(
  { organization }: LayersModel,
  group: string,
  by: LayersGroupBy,
): string {
  return by === 'type' ? group : organization.titleOf(group);
}
