/** The words for everything that can keep a Dockerfile from being read. */
import type { ReadProblem } from './DockerfileReader';

/** The largest file that is read; larger ones are no Dockerfiles. */
export const LARGEST_FILE_BYTES = 1024 * 1024;

const ANNOTATION = 'platform-teams/dockerfile';

/** There is no such file. */
export function missingFile(path: string): ReadProblem {
  return {
    outcome: 'missing',
    message: `There is no file ${path} at the source location.`,
    remedy: `Correct the annotation ${ANNOTATION}, or remove it: then the usual places are searched.`,
  };
}

/** The path leads out of the entity's own location. */
export function outsidePath(path: string): ReadProblem {
  return {
    outcome: 'outside',
    message: `${path} lies outside the entity's own source location, and is not read.`,
    remedy: `Name a file below the source location in the annotation ${ANNOTATION}.`,
  };
}

/** The file has nothing in it. */
export function emptyFile(path: string): ReadProblem {
  return {
    outcome: 'empty',
    message: `${path} is empty.`,
    remedy: 'Begin the file with a FROM instruction, or remove it.',
  };
}

/** The file is no text. */
export function binaryFile(path: string): ReadProblem {
  return {
    outcome: 'binary',
    message: `${path} is no text in UTF-8.`,
    remedy: `Save the file as text in UTF-8, or name another one in the annotation ${ANNOTATION}.`,
  };
}

/** The file is larger than any Dockerfile. */
export function tooLargeFile(path: string): ReadProblem {
  return {
    outcome: 'too-large',
    message: `${path} is larger than 1 MiB, and is not read.`,
    remedy: `Move data out of the file, or name another one in the annotation ${ANNOTATION}.`,
  };
}

/** Reading failed. */
export function unreadable(
  what: string,
  options: { readonly reason: string; readonly remedy: string },
): ReadProblem {
  return {
    outcome: 'unreadable',
    message: `${what} could not be read: ${options.reason}`,
    remedy: options.remedy,
  };
}

/** The entity comes from where no files are. */
export function unsupportedLocation(location: string | undefined): ReadProblem {
  return {
    outcome: 'unsupported-location',
    message: location
      ? `The entity comes from ${location}, where no Dockerfile can be read.`
      : 'The entity does not say where its source is.',
    remedy:
      'Give the entity the annotation backstage.io/source-location with url: and the address of its folder in the repository.',
  };
}
