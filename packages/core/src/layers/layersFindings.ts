import type { OrganizationFinding } from '../responsibilities/types';
import type { LayersModel } from './layersModel';
import type { AcceptedCrossing } from './types';

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
      message: withExpiry(reason, rest.expired),
      fix,
      // A circle ends where it begins.
      count: path && path.length - 1,
      accepted: rest.accepted,
    }),
  );
}

function withExpiry(
  reason: string,
  expired: AcceptedCrossing | undefined,
): string {
  return expired
    ? `${reason} It was accepted until ${expired.until} (${expired.reason}); that day has passed.`
    : reason;
}
