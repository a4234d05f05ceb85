import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { readerOf } from './fieldsAsked';

/** The values of one field, numbered: equal values have the same number. @internal */
export class FieldValues {
  /** Of the entity that was read last. */
  current = 0;
  readonly #read: (entity: CatalogEntity) => unknown;
  readonly #texts = new Map<string, number>();
  readonly #others = new Map<string, number>();

  constructor(field: string) {
    this.#read = readerOf(field);
  }

  read(entity: CatalogEntity): void {
    const value = this.#read(entity);
    if (value === undefined) this.current = 0;
    // Even and odd, so that a text is never taken for what is written like it.
    else if (typeof value === 'string') {
      this.current = 2 * numberIn(this.#texts, value) + 2;
    } else {
      this.current = 2 * numberIn(this.#others, JSON.stringify(value)) + 1;
    }
  }
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(text, number);
  return number;
}
