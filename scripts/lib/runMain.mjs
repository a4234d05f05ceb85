// The frame of every script: its exit code, its failures, its end.
import { tooOld } from './nodeVersion.mjs';
import { isStopping, stopGroups, stopWithParent } from './processGroups.mjs';
import { say, sayFailure } from './say.mjs';

/** Runs a script to its end; `main` resolves to the exit code. */
export function runMain(main, { stopping }) {
  const refusal = tooOld(process.version);
  if (refusal) {
    process.stderr.write(`${refusal}\n`);
    process.exit(1);
  }
  stopWithParent({ onStop: () => say(`\n${stopping}`) });
  main().then(end, async error => {
    // What is stopped on purpose fails in passing: no reader wants to know.
    if (!isStopping()) {
      sayFailure(error);
      await stopGroups();
      end(1);
    }
  });
}

function end(code) {
  if (!isStopping()) {
    process.exit(code);
  }
}
