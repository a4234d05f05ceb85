// Every program that the scripts start leads a process group of its own, so that all of its
// descendants can be stopped at once, whichever of them ignores a signal or exits early.
import { spawn } from 'node:child_process';

const KILL_AFTER_MS = 8_000;
const SAME_SIGNAL_MS = 1_500;
const groups = new Set();
let stoppingSince;

/** Starts a program as the leader of a new process group. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: true,
  });
  if (child.pid !== undefined) {
    groups.add(child.pid);
  }
  return child;
}

/** Resolves to the exit code of a child; a signal counts as 1. */
export function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

/** Whether this process was asked to stop, and will exit as soon as all groups have ended. */
export function isStopping() {
  return stoppingSince !== undefined;
}

/** Ends every group: asks first, and kills what is left after 8 s. */
export async function stopGroups() {
  signalAll('SIGTERM');
  const deadline = Date.now() + KILL_AFTER_MS;
  while (groups.size > 0 && Date.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 50));
    forgetEnded();
  }
  signalAll('SIGKILL');
}

/**
 * Stops everything when this process is asked to stop, or when the process that started it is
 * gone: npm passes on some signals, and none when it is killed.
 */
export function stopWithParent({ onStop = () => {} } = {}) {
  const parent = process.ppid;

  async function stop(reason, code) {
    if (stoppingSince !== undefined) {
      // A terminal and npm both deliver one Ctrl-C; only a later one is a second request.
      if (Date.now() - stoppingSince > SAME_SIGNAL_MS) {
        signalAll('SIGKILL');
        process.exit(code);
      }
      return;
    }
    stoppingSince = Date.now();
    onStop(reason);
    await stopGroups();
    process.exit(code);
  }

  process.on('SIGINT', () => stop('SIGINT', 130));
  process.on('SIGTERM', () => stop('SIGTERM', 143));
  process.on('SIGHUP', () => stop('SIGHUP', 129));
  // Nobody may be reading any more: the end of the terminal must not end the clean-up.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  setInterval(() => {
    if (process.ppid !== parent) {
      stop('parent gone', 129);
    }
  }, 500).unref();
}

function signalAll(signal) {
  for (const pid of groups) {
    try {
      process.kill(-pid, signal);
    } catch {
      groups.delete(pid); // the whole group has ended
    }
  }
}

function forgetEnded() {
  for (const pid of groups) {
    try {
      process.kill(-pid, 0);
    } catch {
      groups.delete(pid);
    }
  }
}
