// Runs a program whose output goes to a log file and to a listener, line by line.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { exitOf, startGroup } from './processGroups.mjs';

/** Starts the program; `done` resolves to its exit code and all it printed. */
export function startLogged(command, args, { logFile, onLine, ...options }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const log = fs.createWriteStream(logFile);
  const child = startGroup(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    readline
      .createInterface({ input: stream, crlfDelay: Infinity })
      .on('line', line => onLine(line, stream === child.stderr));
  }
  const done = exitOf(child).finally(() => log.end());
  return { child, done };
}

/** Runs the program to its end and keeps what it printed. */
export async function runLogged(command, args, options) {
  const lines = [];
  const { done } = startLogged(command, args, {
    ...options,
    onLine: (line, isError) => {
      lines.push(line);
      options.onLine?.(line, isError);
    },
  });
  return { code: await done, output: lines.join('\n') };
}
