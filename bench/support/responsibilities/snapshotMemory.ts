/**
 * How much memory a process takes that holds the snapshot of a large catalog. The catalog is
 * written to a file, and a process of its own reads it page by page as the backend does, so that
 * nothing counts that only the benchmark needs.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  packagedVocabulary,
  withRelations,
} from '@cookie-factory/platform-teams-core';
import { generateCatalog } from '@cookie-factory/platform-teams-test-utils';
import type { BenchRow } from '../report';
import { manyResponsibilities } from './manyResponsibilities';

/** What the process says of itself. */
export interface MemoryAnswer {
  readonly entities: number;
  readonly snapshotMiB: number;
  readonly heapMiB: number;
  readonly peakMiB: number;
  readonly findings: number;
  /** With the survey of the fleet and its findings. */
  readonly surveyedHeapMiB: number;
  readonly surveyedPeakMiB: number;
}

const CHILD = path.join(__dirname, 'holdSnapshot.ts');

/** Measures it. */
export async function snapshotMemory(options: {
  readonly entities: number;
  readonly responsibilities: number;
  /** The old space that the process is given. */
  readonly mostMegabytes: number;
}): Promise<BenchRow> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'platform-teams-'));
  const file = path.join(folder, 'catalog.ndjson');
  try {
    writeCatalog(file, options);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--expose-gc',
        `--max-old-space-size=${options.mostMegabytes}`,
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        CHILD,
        file,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) {
      throw new Error(`The process that holds the snapshot failed.\n${stderr}`);
    }
    const answer: MemoryAnswer = JSON.parse(stdout);
    return {
      name: `snapshot of ${answer.entities.toLocaleString('en')}`,
      figures: {
        'snapshot, MiB': answer.snapshotMiB,
        'heap, MiB': answer.heapMiB,
        'peak, MiB': answer.peakMiB,
        'heap with survey, MiB': answer.surveyedHeapMiB,
        'peak with survey, MiB': answer.surveyedPeakMiB,
        'bytes by entity': (answer.snapshotMiB * 1024 * 1024) / answer.entities,
      },
    };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function writeCatalog(
  file: string,
  options: { readonly entities: number; readonly responsibilities: number },
): void {
  const generated = generateCatalog({
    entities: options.entities - options.responsibilities,
  });
  const registered = manyResponsibilities(generated, {
    count: options.responsibilities,
    concerns: [...packagedVocabulary().concerns.values()].slice(0, 30),
  });
  const out = fs.openSync(file, 'w');
  for (const entities of [generated, withRelations(registered)]) {
    for (const [index, entity] of entities.entries()) {
      const etag = `${index.toString(16).padStart(40, '0')}`;
      const { namespace = 'default' } = entity.metadata;
      const metadata = { ...entity.metadata, namespace, etag };
      fs.writeSync(out, `${JSON.stringify({ ...entity, metadata })}\n`);
    }
  }
  fs.closeSync(out);
}
