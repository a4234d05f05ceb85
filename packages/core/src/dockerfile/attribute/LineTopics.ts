/** What the lines of one instruction are about. */
import { DOCKERFILE_CONCERNS, type DockerfileConcernId } from '../concerns';
import type { Topic } from './commandConcern';

const RANK = new Map<DockerfileConcernId, number>(
  DOCKERFILE_CONCERNS.map(({ id }, rank) => [id, rank]),
);

/** The stronger of two topics; the first where they are equal. */
export function stronger(one: Topic | undefined, other: Topic): Topic {
  if (!one || one === other) return other;
  if (one.concern === other.concern) return one;
  return RANK.get(other.concern)! < RANK.get(one.concern)! ? other : one;
}

/** The topics of an instruction's lines, by number. */
export class LineTopics {
  readonly #first: number;
  readonly #topics: (Topic | undefined)[];

  constructor({ startLine, endLine }: { startLine: number; endLine: number }) {
    this.#first = startLine;
    this.#topics = new Array(endLine - startLine + 1).fill(undefined);
  }

  get(line: number): Topic | undefined {
    return this.#topics[line - this.#first];
  }

  /** Says that lines are about something too; the strongest stays. */
  add(first: number, last: number, topic: Topic): void {
    const topics = this.#topics;
    const end = Math.min(last - this.#first, topics.length - 1);
    for (let at = Math.max(0, first - this.#first); at <= end; at++) {
      topics[at] = stronger(topics[at], topic);
    }
  }

  /** Lines without a topic of their own go with the next one, or with the last. */
  filled(): this {
    const topics = this.#topics;
    for (let at = topics.length - 2; at >= 0; at--)
      topics[at] ??= topics[at + 1];
    for (let at = 1; at < topics.length; at++) topics[at] ??= topics[at - 1];
    return this;
  }
}

/** Shared by all instructions whose lines are all about the same. */
export const NO_LINES = new LineTopics({ startLine: 1, endLine: 0 });
