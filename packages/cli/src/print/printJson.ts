import type { Io } from '../Io';

/** Prints a value as JSON for programs and people alike. */
export function printJson(value: unknown, io: Io): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
