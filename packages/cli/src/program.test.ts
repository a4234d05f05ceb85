import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = resolve(__dirname, '../bin/platform-teams');

describe('the program', () => {
  it('runs from its sources, without a build', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [PROGRAM, '--help'],
      {
        // The tests' own module hooks are not the program's.
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    expect(stdout).toContain('Usage: platform-teams');
    // Every source file is transformed once more: seconds on a busy machine.
  }, 60_000);
});
