import type { CrossingCounts } from '../../types';
import { counted } from '../text/counted';

/** ", 2 bypasses, 1 cycle (1 accepted)", or nothing where nothing crosses. @public */
export function describeCrossings(counts: CrossingCounts): string {
  const kinds = [
    counts.bypass > 0 && counted(counts.bypass, 'bypass', 'bypasses'),
    counts.upward > 0 && `${counts.upward} upward`,
    counts.cycle > 0 && counted(counts.cycle, 'cycle', 'cycles'),
  ].filter(Boolean);
  if (kinds.length === 0) {
    return '';
  }
  return `, ${kinds.join(', ')}${counts.accepted > 0 ? ` (${counts.accepted} accepted)` : ''}`;
}
