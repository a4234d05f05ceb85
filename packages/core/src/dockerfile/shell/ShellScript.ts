/** A shell script as the analysis needs it: its commands in order, with their words and spans. */

/** A word of a command. Offsets are those of the script. */
export interface ShellWord {
  /** Without quotes. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether it holds no variable and no substitution. */
  readonly literal: boolean;
}

/** `NAME=value` before a command, or alone. */
export interface ShellAssignment {
  readonly name: string;
  readonly value: string;
  readonly literal: boolean;
}

/** A redirection of a command. */
export interface ShellRedirect {
  readonly operator: string;
  readonly target: string;
  /** The body of a here-document. */
  readonly body: string | undefined;
}

/** One simple command. */
export interface ShellCommand {
  /** The last part of its path; empty for assignments alone. */
  readonly name: string;
  readonly args: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  readonly start: number;
  readonly end: number;
  /** Commands of one pipeline share a number. */
  readonly pipeline: number;
  /** Whether it runs in a shell of its own: `( ... )`. */
  readonly subshell: boolean;
  /** The commands in its `$(...)`, backticks and `<(...)`. */
  readonly substitutions: readonly ShellCommand[];
}

/** A script, or why it was not analysed. */
export type ShellScript =
  | {
      readonly ok: true;
      readonly commands: readonly ShellCommand[];
      /** Whether the parser had to skip over something. */
      readonly complete: boolean;
    }
  | { readonly ok: false; readonly reason: string };
