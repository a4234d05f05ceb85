/**
 * Answers about one file, or one of its scripts, that several rules ask for. They lie on what they
 * are about and go with it: a `WeakMap` for all files would keep a file's answers, and the file with
 * them, past the collection of young objects, and make every such collection slow.
 */
export class Answers {
  #known: Map<unknown, unknown> | undefined;

  /**
   * The answer to a question.
   *
   * @param question - what stands for it: a function or a text that is the same for all who ask
   * @param ask - finds the answer out; called once
   */
  once<Answer extends object | boolean>(
    question: unknown,
    ask: () => Answer,
  ): Answer {
    this.#known ??= new Map();
    const known = this.#known.get(question) as Answer | undefined;
    if (known !== undefined) return known;
    const answer = ask();
    this.#known.set(question, answer);
    return answer;
  }
}
