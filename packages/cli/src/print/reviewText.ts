/** The reviews that a change needs, for people at a terminal. */
import {
  describeReview,
  type DockerfileReview,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { paint } from './paint';

/** Tells who has to look, and who could be asked. */
export function reviewText(
  review: Extract<DockerfileReview, { ok: true }>,
  titleOf: (ref: string) => string,
  io: Pick<Io, 'color'>,
): readonly string[] {
  if (review.reviews.length === 0) {
    return [paint('Nobody else has to look at this change.', 'bold', io)];
  }
  return [
    paint('Reviews that this change needs', 'bold', io),
    ...review.reviews.map(
      one =>
        `  ${one.required ? paint('needed', 'yellow', io) : 'good to ask'}: ${describeReview(one, titleOf)}`,
    ),
  ];
}
