const BEGINS: Readonly<Record<string, number>> = {
  motor: 14,
  cogs: 24,
  drive: 17,
  stack: 6,
  oven: 3,
};

/** How far below a symbol's top its machine begins: a belt leaves from there. @internal */
export function leavesAt(symbol: string): number {
  return BEGINS[symbol] ?? 8;
}
