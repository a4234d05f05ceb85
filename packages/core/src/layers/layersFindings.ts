import type { OrganizationFinding } from '../responsibilities/types';
import type { LayersModel } from './layersModel';

/** What crosses the layers, as findings: beside those of the Responsibilities. @public */
export function layersFindings({
  crossings,
}: Pick<LayersModel, 'crossings'>): readonly OrganizationFinding[] {
  return crossings.map(
    ({ id, kind, severity, from, team, reason, fix, path, ...rest }) => ({
      id,
      kind,
      severity,
      entity: from,
      team,
      message: rest.lapsedWords ? `${reason} ${rest.lapsedWords}` : reason,
      fix,
      // A circle ends where it begins.
      count: path && path.length - 1,
      accepted: rest.accepted,
      lapsed: rest.lapsed,
    }),
  );
}
