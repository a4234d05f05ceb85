const numbers = new Intl.NumberFormat('en-US');

/** A number with the thing it counts: "1 team", "1,043 entities". */
export function counted(count: number, one: string, many: string): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}
