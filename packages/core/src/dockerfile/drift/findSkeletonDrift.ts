/**
 * Finds services whose Dockerfiles were copied from one another and have come apart since: most of
 * them say one thing, a few say another.
 */
import type {
  DockerfileSkeleton,
  SkeletonPart,
  SkeletonValue,
} from './skeletonOf';

/** A file of a service, with its skeleton. @public */
export interface SkeletonFile {
  /** Name of the file, or of its service, as it is shown to people. */
  readonly file: string;
  readonly skeleton: DockerfileSkeleton;
}

/** A place where one file differs from its siblings. @public */
export interface SkeletonDrift {
  readonly file: string;
  readonly line: number;
  readonly part: SkeletonPart;
  /** What this file says. */
  readonly value: string;
  /** What most of its siblings say. */
  readonly usual: string;
  /** How many say so, of how many. */
  readonly agreeing: number;
  readonly siblings: number;
  readonly message: string;
}

/** Files that share a skeleton. @public */
export interface SkeletonGroup {
  readonly key: string;
  readonly title: string;
  readonly files: readonly string[];
  readonly drift: readonly SkeletonDrift[];
}

/** With fewer files there is no "most". */
const FEWEST = 3;

const WORDS: Readonly<Record<SkeletonPart, string>> = {
  base: 'version of the base image',
  digest: 'base image',
  user: 'user',
  healthcheck: 'health check',
  start: 'start command',
  packages: 'packages',
  cache: 'cache of the build',
};

interface Said {
  readonly file: string;
  readonly value: SkeletonValue;
}

/** The value that more than half of the files have. */
function usualOf(said: readonly Said[]): [string, number] | undefined {
  const counts = new Map<string, number>();
  for (const { value } of said) {
    counts.set(value.value, (counts.get(value.value) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > said.length);
}

function driftOf(said: readonly Said[]): SkeletonDrift[] {
  const usual = usualOf(said);
  if (!usual) return [];
  const [words, agreeing] = usual;
  return said
    .filter(({ value }) => value.value !== words)
    .map(({ file, value }) => ({
      file,
      line: value.line,
      part: value.part,
      value: value.value,
      usual: words,
      agreeing,
      siblings: said.length,
      message: `The ${WORDS[value.part]} differs: here ${value.value}, in ${agreeing} of ${said.length} services like it ${words}.`,
    }));
}

function byPlace(files: readonly SkeletonFile[]): Said[][] {
  const places = new Map<string, Said[]>();
  for (const { file, skeleton } of files) {
    for (const value of skeleton.values) {
      const place = `${value.part} ${value.stage}`;
      const others = places.get(place);
      if (others) others.push({ file, value });
      else places.set(place, [{ file, value }]);
    }
  }
  return [...places.values()];
}

/** Finds the groups of at least three files that share a skeleton, and where each has drifted. @public */
export function findSkeletonDrift(
  files: readonly SkeletonFile[],
): SkeletonGroup[] {
  const groups = new Map<string, SkeletonFile[]>();
  for (const file of files) {
    const { key } = file.skeleton;
    const others = groups.get(key);
    if (others) others.push(file);
    else groups.set(key, [file]);
  }
  return [...groups]
    .filter(([, members]) => members.length >= FEWEST)
    .map(([key, members]) => ({
      key,
      title: members[0].skeleton.title,
      files: members.map(({ file }) => file),
      drift: byPlace(members)
        .flatMap(driftOf)
        .sort((one, other) =>
          one.file === other.file
            ? one.line - other.line
            : one.file.localeCompare(other.file, 'en'),
        ),
    }));
}
