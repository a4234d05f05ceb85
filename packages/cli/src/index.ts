/**
 * The program `platform-teams`.
 *
 * @packageDocumentation
 */
import { processIo } from './Io';
import { run } from './run';

run(process.argv.slice(2), processIo()).then(
  code => {
    process.exitCode = code;
  },
  error => {
    process.stderr.write(`platform-teams: ${error?.stack ?? error}\n`);
    process.exitCode = 2;
  },
);
