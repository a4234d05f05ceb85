const LEAST = 166;

/** In how many columns a legend stands at a width: as many as fit, in rows as even as can be. @public */
export function legendColumns(entries: number, width: number): number {
  const most = Math.max(1, Math.floor(width / LEAST));
  const rows = Math.ceil(entries / most);
  return Math.max(1, Math.ceil(entries / rows));
}
