import type { FindingsDay } from '@cookie-factory/plugin-platform-teams-common';

/** How many findings of a kind or severity were open on a day. */
export interface HistoryPoint {
  readonly day: string;
  readonly count: number;
}

/** What the count is narrowed to; both cannot be told from what is stored. */
export interface HistoryFilter {
  readonly kind?: string;
  readonly severity?: string;
}

/** The counts of the days, oldest first. */
export function historyPoints(
  days: readonly FindingsDay[],
  { kind, severity }: HistoryFilter = {},
): readonly HistoryPoint[] {
  const countOf = (day: FindingsDay): number => {
    if (kind) return day.kinds[kind as keyof typeof day.kinds] ?? 0;
    if (severity) {
      return day.severities[severity as keyof typeof day.severities] ?? 0;
    }
    return day.open;
  };
  return days.map(day => ({ day: day.day, count: countOf(day) }));
}

/** Points as places in a box of a width and a height; the axis begins at nought. */
export function placePoints(
  points: readonly HistoryPoint[],
  box: { readonly width: number; readonly height: number },
): readonly { readonly x: number; readonly y: number }[] {
  const most = Math.max(1, ...points.map(({ count }) => count));
  const times = points.map(({ day }) => Date.parse(day));
  const first = times[0];
  const span = times[times.length - 1] - first;
  return points.map(({ count }, index) => ({
    x: span > 0 ? ((times[index] - first) / span) * box.width : box.width / 2,
    y: box.height - (count / most) * box.height,
  }));
}

/** Numbers for the axis: few, whole and even. */
export function axisTicks(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const size = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step =
    [1, 2, 5, 10].map(one => one * size).find(one => one >= rough) ?? 1;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
