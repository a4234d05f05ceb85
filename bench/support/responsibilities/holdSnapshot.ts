/**
 * A process that reads a catalog from a file and holds its snapshot as the backend does, then
 * surveys the fleet and keeps its findings, too, and says how much memory each takes.
 */
import fs from 'node:fs';
import readline from 'node:readline';
import type { Entity } from '@backstage/catalog-model';
import {
  completeSteps,
  createOrganization,
  findOrganizationFindings,
  packagedVocabulary,
  prepareAnswersInSteps,
  surveyFleet,
} from '@cookie-factory/platform-teams-core';
import { readCatalog } from '../../../plugins/platform-teams-backend/src/snapshot/readCatalog';
import type { MemoryAnswer } from './snapshotMemory';

const MEBIBYTE = 1024 * 1024;

async function* pages(file: string, pageSize: number): AsyncIterable<Entity[]> {
  const lines = readline.createInterface({ input: fs.createReadStream(file) });
  let page: Entity[] = [];
  for await (const line of lines) {
    page.push(JSON.parse(line));
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  yield page;
}

function heapUsed(): number {
  // What the first finds finalizers for, only the second takes away.
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

async function main(file: string): Promise<void> {
  const vocabulary = packagedVocabulary();
  const before = heapUsed();
  const { entities } = await readCatalog(
    {
      streamEntities: (request = {}) => pages(file, request.pageSize ?? 1_000),
    },
    {
      credentials: { $$type: '@backstage/BackstageCredentials', principal: {} },
      now: () => new Date(),
    },
  );
  const organization = createOrganization({ entities, vocabulary });
  const heap = heapUsed();
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  completeSteps(prepareAnswersInSteps(organization));
  const survey = surveyFleet(organization);
  const now = new Date();
  const findings = findOrganizationFindings(organization, { now, survey });
  const answer: MemoryAnswer = {
    entities: organization.entities.size,
    snapshotMiB: (heap - before) / MEBIBYTE,
    heapMiB: heap / MEBIBYTE,
    peakMiB,
    findings: findings.length,
    surveyedHeapMiB: heapUsed() / MEBIBYTE,
    surveyedPeakMiB: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(answer));
}

main(process.argv[2]).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
