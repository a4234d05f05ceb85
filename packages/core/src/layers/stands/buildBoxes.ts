/** The boxes of "what stands on what": entities of one layer and one group. */
import type { LayersModel } from '../layersModel';
import { declares } from '../layerSummaries';
import { byTitle, keepLargest } from '../stableOrder';
import type { Box, LayersGroupBy } from '../types';
import { groupOf } from './groupOf';

/** Boxes by layer, and the box of each entity. @internal */
export interface Boxes {
  readonly byLayer: ReadonlyMap<string, readonly Box[]>;
  readonly boxOf: ReadonlyMap<string, string>;
}

interface OpenBox {
  readonly layer: string;
  readonly group: string | undefined;
  readonly refs: string[];
}

const NONE: Readonly<Record<LayersGroupBy, string>> = {
  system: 'No system',
  domain: 'No domain',
  owner: 'No owner',
  type: 'No type',
};

/** Puts entities into boxes; the smallest boxes of a layer are rolled up. @internal */
export function buildBoxes(
  model: LayersModel,
  refs: readonly string[],
  options: { readonly by: LayersGroupBy; readonly most: number },
): Boxes {
  const boxOf = new Map<string, string>();
  const byLayer = new Map<string, readonly Box[]>();
  for (const [layer, groups] of openBoxes(model, refs, options.by)) {
    const none = groups.filter(({ group }) => group === undefined);
    const titled = groups
      .flatMap(box =>
        box.group === undefined
          ? []
          : [
              {
                ...box,
                ref: box.group,
                title: titleOf(model, box.group, options.by),
              },
            ],
      )
      .sort(byTitle);
    const { kept, rest } = keepLargest(
      titled,
      options.most,
      box => box.refs.length,
    );
    const boxes = [
      ...kept.map(box =>
        toBox(model, box.refs, {
          id: `${layer}/${box.group}`,
          kind: 'group',
          layer,
          title: box.title,
          ref: options.by === 'type' ? undefined : box.group,
          groups: 1,
        }),
      ),
      ...none.map(box =>
        toBox(model, box.refs, {
          id: `${layer}/-`,
          kind: 'none',
          layer,
          title: NONE[options.by],
          groups: 1,
        }),
      ),
      ...(rest.length > 0
        ? [
            toBox(
              model,
              rest.flatMap(box => box.refs),
              {
                id: `${layer}/+`,
                kind: 'rest',
                layer,
                title: `${rest.length} more`,
                groups: rest.length,
              },
            ),
          ]
        : []),
    ];
    byLayer.set(layer, boxes);
    for (const { refs: own, group } of kept)
      for (const ref of own) boxOf.set(ref, `${layer}/${group}`);
    for (const { refs: own } of none)
      for (const ref of own) boxOf.set(ref, `${layer}/-`);
    for (const { refs: own } of rest)
      for (const ref of own) boxOf.set(ref, `${layer}/+`);
  }
  return { byLayer, boxOf };
}

function openBoxes(
  model: LayersModel,
  refs: readonly string[],
  by: LayersGroupBy,
): ReadonlyMap<string, readonly OpenBox[]> {
  const layers = new Map<string, Map<string | undefined, OpenBox>>();
  for (const ref of refs) {
    const layer = model.placements.get(ref)?.layer;
    if (layer === undefined) continue;
    const groups = layers.get(layer) ?? new Map<string | undefined, OpenBox>();
    layers.set(layer, groups);
    const group = groupOf(model, ref, by);
    const box = groups.get(group);
    if (box) box.refs.push(ref);
    else groups.set(group, { layer, group, refs: [ref] });
  }
  return new Map(
    [...layers].map(([layer, groups]) => [layer, [...groups.values()]]),
  );
}

/** Without `within`, which the belts know. */
function toBox(
  { organization, crossingsOf }: LayersModel,
  refs: readonly string[],
  box: Omit<Box, 'entities' | 'within' | 'unknown' | 'findings'>,
): Box {
  return {
    ...box,
    entities: refs.length,
    within: 0,
    unknown: refs.filter(ref => !declares(organization, ref)).length,
    findings: refs.flatMap(ref =>
      (crossingsOf.get(ref) ?? []).filter(
        ({ from, accepted }) => from === ref && !accepted,
      ),
    ).length,
  };
}

function titleOf(
  { organization }: LayersModel,
  group: string,
  by: LayersGroupBy,
): string {
  return by === 'type' ? group : organization.titleOf(group);
}
