/**
 * Bounds of the analysis. Above one of them lines keep their owners, and the assessment says what
 * was not looked into.
 */

/** The bounds of the Dockerfile analysis. @public */
export const DOCKERFILE_LIMITS = {
  /** UTF-8 bytes of a file. */
  fileBytes: 1024 * 1024,
  /** UTF-8 bytes of a line: the limit of BuildKit's own scanner. */
  lineBytes: 65_535,
  /** Characters of one shell script. */
  scriptLength: 64 * 1024,
  /** Unclosed brackets, quotes or compound commands in a shell script or in a `${...}`. */
  nesting: 200,
  /** Characters of an expanded variable. */
  valueLength: 4 * 1024,
} as const;
