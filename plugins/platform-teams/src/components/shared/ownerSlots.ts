/**
 * Colours and patterns of owners. Each has a pattern beside its colour, so
 * that no meaning hangs on colour alone; slots go by the order in which a page
 * meets its owners.
 */

/** How a swatch is filled. */
export type SwatchPattern =
  | 'solid'
  | 'falling'
  | 'dots'
  | 'bars'
  | 'lattice'
  | 'columns'
  | 'checks'
  | 'rising';

/** One look of an owner. */
export interface OwnerSlot {
  readonly light: string;
  readonly dark: string;
  readonly pattern: SwatchPattern;
}

const COLORS: readonly (readonly [light: string, dark: string])[] = [
  ['#00796B', '#5FD3C4'],
  ['#6A3FA0', '#C9A7F5'],
  ['#B45309', '#FFB566'],
  ['#1565C0', '#8EC2FF'],
  ['#455A64', '#B4C5CE'],
  ['#AD1457', '#FF9CC2'],
  ['#5D6B00', '#CBD66A'],
  ['#6D4C41', '#D9B8A8'],
];

const PATTERNS: readonly SwatchPattern[] = [
  'solid',
  'falling',
  'dots',
  'bars',
  'lattice',
  'columns',
  'checks',
  'rising',
];

/** The look of the nth owner; from the ninth, colours come back with another pattern. */
export function ownerSlot(index: number): OwnerSlot {
  const round = Math.floor(index / COLORS.length);
  const [light, dark] = COLORS[index % COLORS.length];
  return { light, dark, pattern: PATTERNS[(index + round) % PATTERNS.length] };
}

/** Gives each owner of a page its slot, by first appearance. */
export function assignOwnerSlots(
  owners: Iterable<string>,
): ReadonlyMap<string, OwnerSlot> {
  const slots = new Map<string, OwnerSlot>();
  for (const owner of owners) {
    if (!slots.has(owner)) slots.set(owner, ownerSlot(slots.size));
  }
  return slots;
}

/** The CSS background of a pattern in a colour over the page's own. */
export function swatchBackground(
  pattern: SwatchPattern,
  color: string,
  paper: string,
): string {
  switch (pattern) {
    case 'solid':
      return color;
    case 'falling':
      return `repeating-linear-gradient(45deg, ${color} 0 2px, ${paper} 2px 4px)`;
    case 'rising':
      return `repeating-linear-gradient(-45deg, ${color} 0 2px, ${paper} 2px 4px)`;
    case 'bars':
      return `repeating-linear-gradient(0deg, ${color} 0 2px, ${paper} 2px 4px)`;
    case 'columns':
      return `repeating-linear-gradient(90deg, ${color} 0 2px, ${paper} 2px 4px)`;
    case 'dots':
      return `radial-gradient(circle, ${color} 1.2px, ${paper} 1.4px) 0 0 / 4px 4px`;
    case 'checks':
      return `conic-gradient(${color} 25%, ${paper} 0 50%, ${color} 0 75%, ${paper} 0) 0 0 / 6px 6px`;
    default:
      return `repeating-linear-gradient(45deg, ${color} 0 1px, transparent 1px 4px), repeating-linear-gradient(-45deg, ${color} 0 1px, ${paper} 1px 4px)`;
  }
}
