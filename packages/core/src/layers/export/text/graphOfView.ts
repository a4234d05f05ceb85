/** What a picture says, without where things stand in it: the common ground of the text formats. */
import { counted } from '../../picture/text/counted';
import type { CrossingCounts } from '../../types';
import type { ServesView } from '../../serves/types';
import type { StandsView } from '../../stands/types';

/** A node of a graph. */
export interface GraphNode {
  /** Letters, digits and underscores; the same in every export of the same data. */
  readonly id: string;
  readonly label: string;
  /** A second line: who runs it, how much it holds. */
  readonly detail: string;
  /** Dashed: nobody answers for it. */
  readonly open?: boolean;
}

/** A layer with its nodes. */
export interface GraphLayer {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly GraphNode[];
}

/** A belt between two nodes. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** It goes against the layers. */
  readonly crossing: boolean;
}

/** A picture as a graph. */
export interface LayersGraph {
  /** Bottom first. */
  readonly layers: readonly GraphLayer[];
  readonly edges: readonly GraphEdge[];
  /** What stands above or below every export of the picture. */
  readonly notes: readonly string[];
}

/** Gives each thing a short id of its own, in the order of the view. */
class Ids {
  readonly #known = new Map<string, string>();

  of(key: string): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = `n${this.#known.size + 1}`;
    this.#known.set(key, id);
    return id;
  }
}

/** Reads a view as a graph. */
export function graphOfView(view: ServesView | StandsView): LayersGraph {
  const graph = view.mode === 'serves' ? ofServes(view) : ofStands(view);
  return { ...graph, notes: notesOf(view) };
}

type Drawn = Pick<LayersGraph, 'layers' | 'edges'>;

function ofServes(view: ServesView): Drawn {
  const ids = new Ids();
  const top = view.layers.length - 1;
  const layers = view.layers.map((layer, index): GraphLayer => {
    const machines = layer.columns.flatMap(column =>
      column.machines.map(machine => ({
        id: ids.of(`machine ${machine.id}`),
        label: machine.title,
        detail: machine.team
          ? `${machine.team.title}, ${counted(machine.entities, 'entity', 'entities')}`
          : 'nobody yet',
        open: machine.state !== 'staffed',
      })),
    );
    const owners =
      index < top
        ? []
        : [
            ...view.owners.map(({ ref, title, services }) => ({
              id: ids.of(`owner ${ref}`),
              label: title,
              detail: counted(services, 'product', 'products'),
            })),
            ...(view.moreOwners.owners > 0
              ? [
                  {
                    id: ids.of('rest'),
                    label: counted(view.moreOwners.owners, 'more', 'more'),
                    detail: counted(
                      view.moreOwners.services,
                      'product',
                      'products',
                    ),
                  },
                ]
              : []),
          ];
    return {
      id: ids.of(`layer ${layer.id}`),
      label: labelOf(layer),
      nodes: [...machines, ...owners],
    };
  });
  const edges = view.belts.map(({ kind, machine, layer, to, entities }) => ({
    from:
      machine === undefined
        ? ids.of(`layer ${layer}`)
        : ids.of(`machine ${machine}`),
    to: endOf(ids, to),
    label: [
      counted(entities, 'entity', 'entities'),
      ...(kind === 'bypass' ? ['past the platform'] : []),
    ].join(', '),
    crossing: kind === 'bypass',
  }));
  return { layers, edges };
}

function endOf(ids: Ids, to: ServesView['belts'][number]['to']): string {
  switch (to.kind) {
    case 'owner':
      return ids.of(`owner ${to.ref}`);
    case 'rest':
      return ids.of('rest');
    default:
      return ids.of(`layer ${to.layer}`);
  }
}

function ofStands(view: StandsView): Drawn {
  const ids = new Ids();
  return {
    layers: view.layers.map(layer => ({
      id: ids.of(`layer ${layer.id}`),
      label: labelOf(layer),
      nodes: layer.boxes.map(box => ({
        id: ids.of(`box ${box.id}`),
        label: box.title,
        detail: counted(box.entities, 'entity', 'entities'),
      })),
    })),
    edges: view.belts.map(({ from, to, dependencies, crossings }) => ({
      from: ids.of(`box ${from}`),
      to: ids.of(`box ${to}`),
      label: [
        counted(dependencies, 'dependency', 'dependencies'),
        ...crossingWords(crossings),
      ].join(', '),
      crossing: crossingWords(crossings).length > 0,
    })),
  };
}

function labelOf({
  title,
  serviceModel,
}: {
  title: string;
  serviceModel: string;
}): string {
  return serviceModel ? `${title} (${serviceModel})` : title;
}

function crossingWords({ bypass, upward, cycle }: CrossingCounts): string[] {
  return [
    bypass > 0 ? `${bypass} past the platform` : '',
    upward > 0 ? `${upward} upward` : '',
    cycle > 0 ? `${cycle} in a circle` : '',
  ].filter(Boolean);
}

function notesOf({
  headline,
  date,
  partial,
  coverage,
  unplaced,
}: ServesView | StandsView): string[] {
  return [
    headline,
    `${coverage.withDependencies} of ${coverage.entities} entities declare a dependency; the others are unknown, not clean.`,
    ...(unplaced > 0
      ? [`${counted(unplaced, 'entity stands', 'entities stand')} in no layer.`]
      : []),
    `${date}${partial ? ', as seen by you' : ''}`,
  ];
}
