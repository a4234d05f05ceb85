import type { Io } from '../Io';

/** A value as JSON for programs and people alike. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Prints a value as JSON. */
export function printJson(value: unknown, io: Io): void {
  io.out(toJson(value));
}
