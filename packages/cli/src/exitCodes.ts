/** What the program's exit code says. */

/** Nothing at or above the level that fails. */
export const CLEAN = 0;
/** There are findings, or mistakes. */
export const FINDINGS = 1;
/** The input could not be read or parsed, or the call's words are off. */
export const UNREADABLE = 2;
