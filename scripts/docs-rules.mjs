// `yarn docs:rules`: writes docs/dockerfile-rules.md from the table of rules.
// A test of packages/cli fails where the page is not what this would write.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = at('docs/dockerfile-rules.md');
const program = at('packages/cli/bin/platform-teams');

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [program, 'rules', '--format', 'markdown'],
  { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
);
if (status !== 0) {
  process.stderr.write(`The rules could not be listed: ${stderr}\n`);
  process.exit(1);
}
writeFileSync(page, stdout);
process.stdout.write(`Wrote ${page}\n`);
