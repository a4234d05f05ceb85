/** A share as people read it: whole, and never 0 % for what is there. */
export function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`;
}
