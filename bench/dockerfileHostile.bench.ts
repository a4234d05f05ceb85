/**
 * What is hostile must not take long, even where it comes first, nor much memory. In a process of
 * its own: what such files keep alive would slow down whatever is measured after them.
 */
import { assessDockerfile } from '@cookie-factory/platform-teams-core';
import type { DockerfileText } from './support/exampleDockerfiles';
import { heapMegabytes } from './support/heapMegabytes';
import { hostileDockerfiles } from './support/hostileDockerfiles';
import { processorMs } from './support/processorMs';
import { report, type BenchRow } from './support/report';

const ROUNDS = 5;

function rowOf({ text, file }: DockerfileText): BenchRow {
  const assess = () => assessDockerfile(text, { file });
  const first = processorMs(assess);
  const later = Array.from({ length: ROUNDS }, () => processorMs(assess));
  return {
    name: file,
    figures: {
      kB: Buffer.byteLength(text) / 1e3,
      'first ms': first,
      'then ms': Math.min(...later),
      ...heapMegabytes(assess),
    },
  };
}

report('dockerfileHostile', hostileDockerfiles().map(rowOf));
