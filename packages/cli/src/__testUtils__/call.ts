import { resolve } from 'node:path';
import { run } from '../run';

/** The root of the repository, where calls run unless they say otherwise. */
export const ROOT = resolve(__dirname, '../../../..');

/** What a call printed, and its exit code. */
export interface CallResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the program as a terminal would, without a process. */
export async function call(
  argv: readonly string[],
  options: { readonly cwd?: string; readonly stdin?: string } = {},
): Promise<CallResult> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    cwd: options.cwd ?? ROOT,
    color: false,
    readStdin: async () => options.stdin ?? '',
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
  });
  return { code, out, err };
}
