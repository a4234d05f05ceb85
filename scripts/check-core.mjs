// Core runs in the browser, the backend and the CLI: it may import nothing that only one of them
// has. ESLint sees static imports outside of tests; this sees every import there is.
import fs from 'node:fs';
import path from 'node:path';
import { forbiddenImports } from './lib/coreImports.mjs';
import { inRoot } from './lib/paths.mjs';

const folder = inRoot('packages', 'core', 'src');
const files = fs
  .readdirSync(folder, { recursive: true })
  .filter(file => /\.(ts|tsx|mts|cts|js|mjs|cjs)$/.test(file))
  .sort();
const problems = files.flatMap(file =>
  forbiddenImports(file, fs.readFileSync(path.join(folder, file), 'utf8')),
);

for (const { file, line, specifier } of problems) {
  console.error(
    `packages/core/src/${file}:${line} imports "${specifier}". Core is pure: take the value as a parameter instead.`,
  );
}
console.log(
  `Core: ${files.length} files, ${problems.length} forbidden imports`,
);
process.exit(problems.length === 0 ? 0 : 1);
