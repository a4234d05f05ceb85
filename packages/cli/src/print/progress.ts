/** Tells on a terminal how far a long call is; a file or a pipe gets nothing of it. */
import type { Io } from '../Io';

/** Fewer files are done before anybody could read it. */
const WORTH_SHOWING = 20;
const CLEAR = '\r\u001b[K';
const WIDEST = 60;

/** The progress of one call. */
export interface Progress {
  show(file: string): void;
  end(): void;
}

/** Starts one. */
export function createProgress(
  total: number,
  io: Pick<Io, 'err' | 'progress'>,
): Progress {
  const shown = io.progress === true && total >= WORTH_SHOWING;
  let done = 0;
  return {
    show(file) {
      done++;
      if (!shown) return;
      const name = file.length > WIDEST ? `…${file.slice(-WIDEST)}` : file;
      io.err(`${CLEAR}${done} of ${total} ${name}`);
    },
    end() {
      if (shown) io.err(CLEAR);
    },
  };
}
