/**
 * Something that the caller gave cannot be used: the program ends with exit
 * code 2 and this message, which says what, where and what to do.
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
