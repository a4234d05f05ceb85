import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileIssue } from '@cookie-factory/platform-teams-core';
import { call } from './__testUtils__/call';

const BROKEN = join(
  dirname(require.resolve('@cookie-factory/platform-teams-core/package.json')),
  '__fixtures__/responsibilities/broken',
);

/** The table that the form and the catalog are held to as well. */
const EXPECTED: readonly FileIssue[] = JSON.parse(
  readFileSync(join(BROKEN, 'expected.json'), 'utf8'),
);

describe('platform-teams validate', () => {
  it.each(EXPECTED.map(issue => [issue.file, issue] as const))(
    'tells the one mistake of %s, at its line',
    async (file, { line, path, message, suggestion, unparsable }) => {
      const { code, out, err } = await call(['validate', file], {
        cwd: BROKEN,
      });
      expect({ code, out, err }).toEqual({
        code: unparsable ? 2 : 1,
        out: `${file}:${line}: ${path ? `${path}: ` : ''}${message}\n    ${suggestion}\n`,
        err: '',
      });
    },
  );

  it('tells all of a folder at once, as programs read them', async () => {
    const { code, out } = await call(['validate', '.', '--format', 'json'], {
      cwd: BROKEN,
    });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual(EXPECTED);
  });
});
