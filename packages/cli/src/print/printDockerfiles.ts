/** Prints what was found in Dockerfiles, in the format that was asked for. */
import {
  reviewComment,
  toDockerfileJson,
  toSarif,
} from '@cookie-factory/platform-teams-core';
import type { CheckedDockerfile } from '../commands/DockerfileChecker';
import type { DockerfileOptions } from '../commands/dockerfileOptions';
import type { Io } from '../Io';
import { dockerfileText } from './dockerfileText';
import { printJson } from './printJson';
import { version } from '../version';

/** How to print. */
export interface PrintOptions {
  readonly format: DockerfileOptions['format'];
  /** Whether JSON is a list, whatever the number of files. */
  readonly asList: boolean;
  readonly titleOf: (ref: string) => string;
  /** The path of a file from the root of its repository, for programs that know only that. */
  readonly pathOf: (file: string) => string;
  readonly io: Io;
}

/** Prints files in the order given. */
export function printDockerfiles(
  checked: readonly CheckedDockerfile[],
  { format, asList, titleOf, pathOf, io }: PrintOptions,
): void {
  switch (format) {
    case 'json': {
      const objects = checked.map(({ assessment, review }) =>
        toDockerfileJson(assessment, review),
      );
      printJson(asList ? objects : objects[0], io);
      return;
    }
    case 'sarif': {
      const assessments = checked.map(({ assessment }) => ({
        ...assessment,
        file: pathOf(assessment.file),
      }));
      printJson(toSarif(assessments, { version, titleOf }), io);
      return;
    }
    case 'comment': {
      const reviews = checked.flatMap(({ assessment, review }) =>
        review
          ? [
              {
                review,
                findings: assessment.ok ? assessment.findings : undefined,
              },
            ]
          : [],
      );
      io.out(`${reviewComment(reviews, { titleOf })}\n`);
      return;
    }
    default:
      io.out(
        checked.length === 0
          ? 'No Dockerfile changed.\n'
          : checked
              .map(({ assessment, review }) =>
                dockerfileText(assessment, { review, titleOf, io }),
              )
              .join('\n'),
      );
  }
}
