/**
 * What the commands touch of the machine, passed in so that tests need no
 * process.
 */

/** The outside world of one call. */
export interface Io {
  readonly cwd: string;
  /** Whether standard output is a terminal that wants colour. */
  readonly color: boolean;
  /** Whether standard error is a terminal that may be written over; absent: no. */
  readonly progress?: boolean;
  readStdin(): Promise<string>;
  out(text: string): void;
  err(text: string): void;
}

/** The process as it runs. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    color: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
    progress: Boolean(process.stderr.isTTY),
    readStdin,
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}
