/** Which files of one call were copied from one another, and where they have come apart since. */
import {
  findSkeletonDrift,
  readSkeleton,
  type SkeletonDrift,
} from '@cookie-factory/platform-teams-core';
import type { Io } from '../Io';
import { readDockerfile } from './readDockerfile';

/** What the other files of a call say about one. */
export interface Siblings {
  /** How many other files share its skeleton; absent where too few were given to tell. */
  countOf(file: string): number | undefined;
  driftOf(file: string): readonly SkeletonDrift[];
}

/** Fewer files have no "most". */
const FEWEST = 3;

/** Compares the files of one call; standard input has no siblings. */
export async function readSiblings(
  files: readonly string[],
  io: Io,
): Promise<Siblings> {
  const counts = new Map<string, number>();
  const drift = new Map<string, SkeletonDrift[]>();
  const named = [...new Set(files)].filter(file => file !== '-');
  if (named.length >= FEWEST) {
    const skeletons = [];
    for (const file of named) {
      // Whatever is wrong with a file is told when it is checked.
      const read = await readDockerfile(file, io);
      const skeleton = read.ok ? readSkeleton(read.text) : undefined;
      if (skeleton) skeletons.push({ file, skeleton });
    }
    for (const group of findSkeletonDrift(skeletons)) {
      for (const file of group.files) counts.set(file, group.files.length - 1);
      for (const one of group.drift) {
        const known = drift.get(one.file);
        if (known) known.push(one);
        else drift.set(one.file, [one]);
      }
    }
  }
  return {
    countOf: file => counts.get(file),
    driftOf: file => drift.get(file) ?? [],
  };
}
