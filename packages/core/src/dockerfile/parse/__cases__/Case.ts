/**
 * What a text reads as: one line for each instruction, or `error LINE: SENTENCE`. Bodies stand
 * behind a `FROM x`, which is line 1.
 */
export type Case = readonly [
  title: string,
  text: string,
  expected: readonly string[],
];

/** Cases of one topic. */
export interface Topic {
  readonly topic: string;
  /** Whether the texts are bodies behind a `FROM x`. */
  readonly bodies: boolean;
  readonly cases: readonly Case[];
}
