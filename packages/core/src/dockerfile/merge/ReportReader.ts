/**
 * Takes values out of a report that somebody else wrote. The first one that is not what it has to
 * be ends the reading, and is told with its place.
 */

/** A report that cannot be used. */
export class ReportMistake extends Error {
  override readonly name = 'ReportMistake';
}

type JsonObject = { readonly [key: string]: unknown };

/** A value of a report, and where it stands. */
export class ReportValue {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path: string) {
    this.#value = value;
    this.#path = path;
  }

  get isMissing(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isList(): boolean {
    return Array.isArray(this.#value);
  }

  has(key: string): boolean {
    return !this.at(key).isMissing;
  }

  /** A field of an object; missing where the object is. */
  at(key: string): ReportValue {
    const path = this.#path === '' ? key : `${this.#path}.${key}`;
    if (this.isMissing) return new ReportValue(undefined, path);
    if (typeof this.#value !== 'object' || Array.isArray(this.#value)) {
      throw this.mistake('an object');
    }
    const object = this.#value as JsonObject;
    return new ReportValue(
      Object.hasOwn(object, key) ? object[key] : undefined,
      path,
    );
  }

  /** The elements of a list; none where it is missing. */
  list(): readonly ReportValue[] {
    if (this.isMissing) return [];
    if (!Array.isArray(this.#value)) throw this.mistake('a list');
    return this.#value.map(
      (one, index) => new ReportValue(one, `${this.#path}[${index}]`),
    );
  }

  optionalText(): string | undefined {
    if (this.isMissing) return undefined;
    if (typeof this.#value !== 'string') throw this.mistake('a text');
    return this.#value;
  }

  text(): string {
    const text = this.optionalText();
    if (text === undefined) throw this.mistake('a text');
    return text;
  }

  /** A line; 0 and missing mean that there is none. */
  line(): number | undefined {
    if (this.isMissing || this.#value === 0) return undefined;
    if (!Number.isSafeInteger(this.#value) || (this.#value as number) < 1) {
      throw this.mistake('a line, counted from 1');
    }
    return this.#value as number;
  }

  /** An index into a list, from 0. */
  index(): number | undefined {
    if (this.isMissing) return undefined;
    if (!Number.isSafeInteger(this.#value)) throw this.mistake('a number');
    return this.#value as number;
  }

  mistake(expected: string): ReportMistake {
    const place = this.#path === '' ? 'The report' : this.#path;
    return new ReportMistake(`${place} has to be ${expected}`);
  }
}
