import type { LayersModel } from '../layersModel';
import { visitRowsInSteps, type Steps } from '../steps';
import type { RowMask } from '../table/types';
import type { Groups } from './groupOf';
import type { LayersGroupBy } from './types';

/** Counts by layer and group: what boxes and roll-ups are added up from. @internal */
export interface CellTallies {
  /** Cells of one layer: its groups, and behind them what has no group. */
  readonly width: number;
  /** Cell by row; -1 for what the picture does not show. */
  readonly cellOf: Int32Array;
  readonly entities: Int32Array;
  readonly unknown: Int32Array;
  readonly findings: Int32Array;
  /** Groups that lie deeper and were put into the cell's own. */
  readonly inside: Int32Array;
}

/** Counts what the picture shows. @internal */
export function* tallyCellsInSteps(
  { organization, table }: LayersModel,
  shown: RowMask,
  options: { readonly by: LayersGroupBy; readonly groups: Groups },
): Steps<CellTallies> {
  const { groups, by } = options;
  const { of: valueOf, values } = table[by];
  const width = groups.all.length + 1;
  const size = organization.vocabulary.layers.length * width;
  const cellOf = new Int32Array(shown.length).fill(-1);
  const entities = new Int32Array(size);
  const unknown = new Int32Array(size);
  const findings = new Int32Array(size);
  const inside = new Int32Array(size);
  const seen = new Uint8Array(
    organization.vocabulary.layers.length * values.length,
  );
  yield* visitRowsInSteps(shown.length, row => {
    if (shown[row] === 0) return;
    const layer = table.layer[row];
    const value = valueOf[row];
    const group = value < 0 ? width - 1 : groups.of[value];
    const cell = layer * width + group;
    cellOf[row] = cell;
    entities[cell] += 1;
    unknown[cell] += 1 - table.declaring[row];
    findings[cell] += table.findings[row];
    if (value < 0 || seen[layer * values.length + value] === 1) return;
    seen[layer * values.length + value] = 1;
    if (groups.all[group].value !== values[value]) inside[cell] += 1;
  });
  return { width, cellOf, entities, unknown, findings, inside };
}
