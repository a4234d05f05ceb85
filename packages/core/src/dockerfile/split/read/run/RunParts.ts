/** What one RUN does. */
import type { ShellCommand } from '../../../shell/ShellScript';

/** The parts of a RUN, or why it cannot be taken apart. */
export type RunParts =
  | {
      readonly ok: true;
      readonly installed: readonly string[];
      readonly removed: readonly string[];
      /** Which package manager it calls. */
      readonly manager: 'apt' | 'apk' | undefined;
      /** Folders that it makes or gives to somebody. */
      readonly folders: readonly string[];
      /** Paths that it makes executable. */
      readonly executable: readonly string[];
      /** Whether it makes users. */
      readonly users: boolean;
      /** What runs a download, in a word or two. */
      readonly downloads: readonly string[];
      /** What is left, as one command; absent for nothing. */
      readonly command: string | undefined;
      /** The commands in what is left. */
      readonly rest: readonly ShellCommand[];
    }
  | { readonly ok: false; readonly reason: string; readonly remedy: string };

/** A RUN that can be taken apart, before it is known what is left of it. */
export type NoParts = Omit<Extract<RunParts, { ok: true }>, 'command'>;

/** A RUN that cannot be taken apart. */
export function refuseRun(reason: string, remedy: string): RunParts {
  return { ok: false, reason: `This RUN ${reason}.`, remedy };
}
