/**
 * Facts from around the file that say who takes part in it, whether or not they decide on the
 * model: who reviews it, whose image it builds on, who changed it last, and what the repository
 * holds already.
 */
import type { DockerfileEvidence, ModelEvidence } from '../types';
import type { FileFacts } from './FileFacts';
import { baseName, plainName } from './ownerNames';

/** What a file of the repository says, which nobody has to write down again. */
const HOLDS: ReadonlyMap<string, string> = new Map([
  ['score.yaml', 'what the service needs to run stands there'],
  ['devfile.yaml', 'how the service is developed stands there'],
  ['.devfile.yaml', 'how the service is developed stands there'],
  ['Procfile', 'how the service starts stands there'],
  ['project.toml', 'how Cloud Native Buildpacks build it stands there'],
  ['railpack.json', 'how Railpack builds it stands there'],
  ['container-contract.yaml', 'what developers ask of the image stands there'],
]);

/** `a`, `a and b`, `a, b and c`. */
export function listNames(names: readonly string[]): string {
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`
    : names.join('');
}

/** The words for who reviews a file. */
export function codeOwnersText(owners: readonly string[]): string {
  return `The code owners file asks ${listNames(owners.map(plainName))} to review it.`;
}

/** The words for whose image a file builds on. */
export function baseOwnerText(owner: string): string {
  return `${plainName(owner)} owns the base image.`;
}

/** Gathers the facts, apart from files that were told already. */
export function surroundingEvidence(
  { finalFrom }: FileFacts,
  {
    codeowners = [],
    baseImageOwner,
    lastChangedBy,
    repositoryFiles = [],
  }: DockerfileEvidence,
  told: readonly ModelEvidence[],
): readonly ModelEvidence[] {
  const all: ModelEvidence[] = [];
  if (codeowners.length > 0) {
    all.push({ line: undefined, text: codeOwnersText(codeowners) });
  }
  if (baseImageOwner) {
    all.push({
      line: finalFrom.startLine,
      text: baseOwnerText(baseImageOwner),
    });
  }
  if (lastChangedBy) {
    const text = `${plainName(lastChangedBy)} changed it last.`;
    all.push({ line: undefined, text });
  }
  for (const path of repositoryFiles) {
    const holds = HOLDS.get(baseName(path));
    const known = told.some(({ text }) => text.startsWith(`${path} `));
    if (holds !== undefined && !known) {
      const text = `${path} is in the repository: ${holds}.`;
      all.push({ line: undefined, text });
    }
  }
  const texts = new Set(told.map(({ text }) => text));
  return all.filter(({ text }) => !texts.has(text));
}
