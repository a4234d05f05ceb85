import { DOCK_DISTANCE, SNAP_DISTANCE } from './metrics';

const STEP = 2;
const FROM_SOURCE = 14;

/**
 * Gives out the places where belts end. It remembers what it gave, so that
 * two belts never end on top of each other.
 */
export class DockPlan {
  readonly #taken = new Map<string, number[]>();
  readonly #sources: readonly number[];

  /** @param sources - where machines stand: a dock close beside another machine's belt is avoided. */
  constructor(sources: readonly number[]) {
    this.#sources = sources;
  }

  /** A dock under an owner: straight above where the belt comes from if that is near. */
  at(
    target: {
      readonly key: string;
      readonly middle: number;
      readonly reach: number;
    },
    from: number,
  ): number {
    const straight =
      Math.abs(from - target.middle) <= Math.min(SNAP_DISTANCE, target.reach);
    if (straight && this.#isFree(target.key, from)) {
      return this.#take(target.key, from);
    }
    return this.#nearest(target.key, target.middle, {
      from: target.middle - target.reach,
      to: target.middle + target.reach,
    });
  }

  /** A dock at a hall's foot: straight above the source if the hall reaches there. */
  within(
    target: {
      readonly key: string;
      readonly from: number;
      readonly to: number;
    },
    from: number,
  ): number {
    const wanted = Math.min(Math.max(from, target.from), target.to);
    if (wanted === from && this.#isFree(target.key, from)) {
      return this.#take(target.key, from);
    }
    return this.#nearest(target.key, wanted, target);
  }

  #nearest(
    key: string,
    middle: number,
    span: { readonly from: number; readonly to: number },
  ): number {
    for (let away = 0; away <= span.to - span.from; away += STEP) {
      for (const x of [middle - away, middle + away]) {
        const inside = x >= span.from && x <= span.to;
        if (inside && this.#isFree(key, x) && this.#isClear(x)) {
          return this.#take(key, x);
        }
      }
    }
    // No place is left at all: ending together is better than not at all.
    return this.#take(key, middle);
  }

  #isFree(key: string, x: number): boolean {
    return (this.#taken.get(key) ?? []).every(
      taken => Math.abs(taken - x) >= DOCK_DISTANCE,
    );
  }

  #isClear(x: number): boolean {
    return this.#sources.every(source => Math.abs(source - x) >= FROM_SOURCE);
  }

  #take(key: string, x: number): number {
    this.#taken.set(key, [...(this.#taken.get(key) ?? []), x]);
    return x;
  }
}
