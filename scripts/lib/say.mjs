// How the scripts speak: short sentences on standard output, failures on standard error.

/** A failure that the reader can mend: printed as it stands, without a stack trace. */
export class PlainError extends Error {
  constructor(message) {
    super(message);
    this.name = 'PlainError';
  }
}

/** Prints one sentence. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Prints a failure: plainly where it was foreseen, in full where it was not. */
export function sayFailure(error) {
  const text = error instanceof PlainError ? error.message : error?.stack;
  process.stderr.write(`\n${text ?? error}\n`);
}

/** Seconds since `start`, as people say them: `8 s`, `1 min 12 s`. */
export function elapsed(start, now = Date.now()) {
  const seconds = Math.round((now - start) / 1000);
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
