// The checks besides the tests. Each is one command whose exit code says whether it passed.
import { withNodeFirst } from './dependencies.mjs';
import { inRoot } from './paths.mjs';
import { exitOf, startGroup } from './processGroups.mjs';
import { backstageCli, scriptOf } from './scriptOf.mjs';

/** Each check: what it is called, what it finds out, and how it is run. */
export const checks = [
  {
    id: 'types',
    title: 'TypeScript finds no error',
    args: () => [scriptOf('typescript', 'tsc'), '--incremental', 'false'],
  },
  {
    id: 'lint',
    title: 'ESLint finds nothing',
    args: () => [backstageCli(), 'repo', 'lint', '--max-warnings', '0'],
  },
  {
    id: 'lint-root',
    title: 'ESLint finds nothing in what belongs to no package',
    args: () => [
      scriptOf('eslint', 'eslint'),
      '--max-warnings',
      '0',
      '--no-error-on-unmatched-pattern',
      'scripts/**/*.mjs',
      'e2e-tests/**/*.ts',
      'bench/**/*.ts',
      'playwright.config.ts',
    ],
  },
  {
    id: 'format',
    title: 'Prettier would change nothing',
    args: () => [scriptOf('prettier'), '--check', '--log-level', 'warn', '.'],
  },
  {
    id: 'core',
    title: 'Core imports nothing that it may not',
    args: () => [inRoot('scripts', 'check-core.mjs')],
  },
  {
    id: 'browser',
    title: 'The Dockerfile engine stays out of the browser',
    args: () => [inRoot('scripts', 'check-browser.mjs')],
  },
  {
    id: 'config',
    title: 'The configurations fit their schema',
    args: () => [backstageCli(), 'config:check', '--lax', '--strict'],
  },
  {
    id: 'config-production',
    title: 'So does the configuration for production',
    args: () => [
      backstageCli(),
      'config:check',
      '--lax',
      '--strict',
      '--config',
      inRoot('app-config.yaml'),
      '--config',
      inRoot('app-config.production.yaml'),
    ],
  },
];

/** Runs one check, its output going where this process's goes. */
export async function passes({ node }, check) {
  const code = await exitOf(
    startGroup(node, check.args(), {
      cwd: inRoot(),
      env: { ...withNodeFirst(node), CI: '1' },
    }),
  );
  return code === 0;
}
