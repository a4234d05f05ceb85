/** What a picture comes to, short enough to be read in a diff. */
import { layerCapabilities, servesView, standsView, type LayersModel } from '../../../src/layers';

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** Where everything stands and by which way, what crosses, who runs which machine for whom. */
export function summarizeLayers(model: LayersModel) {
  const serves = servesView(model);
  const stands = standsView(model);
  const placed = [...model.placements.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const inLayer = (layer: string | undefined) =>
    placed.filter(one => one.layer === layer).map(({ ref, by }) => `${nameOf(ref)} by ${by}`);
  return {
    headlines: [serves.headline, stands.headline],
    layers: Object.fromEntries(serves.layers.map(({ id }) => [id, inLayer(id)])),
    unplaced: inLayer(undefined),
    columns: serves.layers.flatMap(({ id, columns }) =>
      columns.map(({ title, machines }) => {
        const drawn = machines.filter(({ state }) => state !== 'unstaffed');
        const text = drawn.map(({ concern, team, entities }) => `${concern} by ${nameOf(team?.ref ?? '/nobody')} for ${entities}`);
        return `${id}, ${title || 'no platform'}: ${text.join('; ') || 'nobody runs anything'}`;
      }),
    ),
    crossings: model.crossings.map(({ kind, from, to, severity, path }) =>
      `${kind} ${severity}: ${(path ?? [from, to]).map(nameOf).join(' > ')}`,
    ),
    capabilities: layerCapabilities(model).items.map(({ ref, team, consumers, trouble }) =>
      [
        `${nameOf(ref)} of ${nameOf(team?.ref ?? '/nobody')} for`,
        consumers.top.map(one => `${nameOf(one.ref)} (${one.entities})`).join(', ') || 'nobody',
        ...(trouble ? [`- ${trouble}`] : []),
      ].join(' '),
    ),
    coverage: `${stands.coverage.withDependencies} of ${stands.coverage.entities}`,
    opensBy: stands.groupBy,
  };
}
