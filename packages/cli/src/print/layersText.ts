import type {
  LayersJson,
  Organization,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint } from './paint';

/** The layers for people, top first as they stand, then what crosses them. */
export function layersText(
  layers: LayersJson,
  organization: Organization,
  io: Pick<Io, 'color'>,
): string {
  const lines: string[] = [];
  for (const layer of [...layers.layers].reverse()) {
    const title =
      organization.vocabulary.layers.find(one => one.id === layer.id)?.title ??
      layer.id;
    lines.push(`${paint(title, 'bold', io)} (${layer.entities.length})`);
    for (const { ref, reason } of layer.entities)
      lines.push(`  ${ref}  ${paint(reason, 'dim', io)}`);
    lines.push('');
  }
  if (layers.unplaced.length > 0) {
    lines.push(
      `${paint('In no layer', 'bold', io)} (${layers.unplaced.length})`,
    );
    for (const { ref, reason } of layers.unplaced)
      lines.push(`  ${ref}  ${paint(reason, 'dim', io)}`);
    lines.push('');
  }
  lines.push(`${paint('Crossings', 'bold', io)} (${layers.crossings.length})`);
  for (const { kind, from, to, severity, accepted } of layers.crossings) {
    const note = accepted
      ? `, accepted until ${accepted.until}: ${accepted.reason}`
      : '';
    lines.push(`  ${severity} ${kind}: ${from} -> ${to}${note}`);
  }
  const { entities, withDependencies } = layers.coverage;
  lines.push(
    '',
    `${withDependencies} of ${entities} entities declare a dependency; the others are unknown, not clean.`,
  );
  return `${lines.join('\n')}\n`;
}
