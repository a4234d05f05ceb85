/**
 * Who writes the file now, as far as evidence tells. Stronger evidence goes first: how the image is
 * made, then who reviews the file, then whose image it builds on, then what the lines look like.
 */
import type {
  DockerfileEvidence,
  ModelEvidence,
  OwnershipModel,
} from '../types';
import type { FileFacts } from './FileFacts';
import { baseName, plainName, sameTeam } from './ownerNames';
import {
  baseOwnerText,
  codeOwnersText,
  listNames,
  surroundingEvidence,
} from './surroundingEvidence';

/** The model in use, and what shows it. */
export interface ObservedModel {
  readonly model: OwnershipModel;
  readonly reason: string;
  readonly evidence: readonly ModelEvidence[];
}

/** What is known besides the file. */
export interface ObserveOptions {
  readonly evidence: DockerfileEvidence;
  /** The team that is accountable for the application's code. */
  readonly developerTeam: string | undefined;
  readonly imageBuildTeam: string | undefined;
}

const GENERATORS: ReadonlyMap<string, string> = new Map([
  ['project.toml', 'Cloud Native Buildpacks'],
  ['railpack.json', 'Railpack'],
]);

function fromGenerator(
  facts: FileFacts,
  { repositoryFiles = [] }: DockerfileEvidence,
): ObservedModel | undefined {
  const { generatedLine: line } = facts;
  if (line !== undefined) {
    return {
      model: 'generated',
      reason: 'The file says at its top that a tool generates it.',
      evidence: [{ line, text: 'A comment says that the file is generated.' }],
    };
  }
  const path = repositoryFiles.find(file => GENERATORS.has(baseName(file)));
  if (!path) return undefined;
  const tool = GENERATORS.get(baseName(path));
  return {
    model: 'generated',
    reason: `The repository holds ${path}: the image is built by ${tool}.`,
    evidence: [{ line: undefined, text: `${path} is in the repository.` }],
  };
}

function fromContract({
  repositoryFiles = [],
}: DockerfileEvidence): ObservedModel | undefined {
  const path = repositoryFiles.find(file =>
    file.endsWith('container-contract.yaml'),
  );
  return path === undefined
    ? undefined
    : {
        model: 'hybrid',
        reason: `Developers list what they need in ${path}.`,
        evidence: [{ line: undefined, text: `${path} is in the repository.` }],
      };
}

function fromCodeOwners({
  evidence,
  developerTeam,
  imageBuildTeam,
}: ObserveOptions): ObservedModel | undefined {
  const owners = evidence.codeowners ?? [];
  if (owners.length === 0) return undefined;
  const others = owners.filter(
    owner => !developerTeam || !sameTeam(owner, developerTeam),
  );
  const found = [{ line: undefined, text: codeOwnersText(owners) }];
  // Without the service's own team nobody can be told apart.
  if (!developerTeam || others.length === 0) return undefined;
  const onlyPlatform =
    imageBuildTeam !== undefined &&
    owners.every(owner => sameTeam(owner, imageBuildTeam));
  return onlyPlatform
    ? {
        model: 'platform',
        reason: `${plainName(imageBuildTeam)} alone is asked to review the file.`,
        evidence: found,
      }
    : {
        model: 'reviewed',
        reason: `${listNames(others.map(plainName))} ${others.length === 1 ? 'reviews' : 'review'} what developers write.`,
        evidence: found,
      };
}

function fromBase(
  facts: FileFacts,
  options: ObserveOptions,
): ObservedModel | undefined {
  const owner = options.evidence.baseImageOwner;
  if (
    !owner ||
    (options.developerTeam && sameTeam(owner, options.developerTeam))
  )
    return undefined;
  const found: ModelEvidence = {
    line: facts.finalFrom.startLine,
    text: baseOwnerText(owner),
  };
  // Who installs packages on top still decides on the image alone.
  if (facts.osPackageLines.length > 0) return undefined;
  return {
    model: 'hybrid',
    reason: `Developers add their application to an image that ${plainName(owner)} keeps.`,
    evidence: [found],
  };
}

function fromLines(
  facts: FileFacts,
  { evidence, developerTeam, imageBuildTeam }: ObserveOptions,
): ObservedModel {
  const {
    finalFrom,
    pinned,
    nonRootUser,
    label,
    healthcheck,
    platformLines,
    codeLines,
  } = facts;
  const signs: ModelEvidence[] = [];
  if (pinned)
    signs.push({
      line: finalFrom.startLine,
      text: 'The base image is fixed by a digest.',
    });
  if (nonRootUser)
    signs.push({
      line: nonRootUser.startLine,
      text: 'The service does not run as root.',
    });
  if (label)
    signs.push({ line: label.startLine, text: 'The image has labels.' });
  if (healthcheck)
    signs.push({
      line: healthcheck.startLine,
      text: 'The image has a health check.',
    });
  const { lastChangedBy } = evidence;
  const changedByPlatform =
    lastChangedBy !== undefined &&
    imageBuildTeam !== undefined &&
    sameTeam(lastChangedBy, imageBuildTeam) &&
    !(developerTeam && sameTeam(lastChangedBy, developerTeam));
  if (changedByPlatform) {
    const text = `${plainName(lastChangedBy)} changed it last.`;
    signs.push({ line: undefined, text });
  }
  if (signs.length >= 3 && platformLines.length * 2 >= codeLines) {
    return {
      model: 'platform',
      reason: 'The file has what platform teams write, and little else.',
      evidence: signs,
    };
  }
  const missing: ModelEvidence[] = [];
  if (!nonRootUser)
    missing.push({
      line: finalFrom.startLine,
      text: 'No USER other than root is set.',
    });
  if (!label)
    missing.push({
      line: finalFrom.startLine,
      text: 'The image has no labels.',
    });
  if (!pinned)
    missing.push({
      line: finalFrom.startLine,
      text: 'The base image is not fixed by a digest.',
    });
  const mostly = codeLines - platformLines.length;
  return {
    model: 'developer',
    reason:
      'The file lies with the service, and nothing shows that another team writes or reviews it.',
    evidence: [
      {
        line: undefined,
        text: `${mostly} of ${codeLines} lines are about the application.`,
      },
      ...missing,
    ],
  };
}

/** Tells the model in use. */
export function observeModel(
  facts: FileFacts,
  options: ObserveOptions,
): ObservedModel {
  const observed =
    fromGenerator(facts, options.evidence) ??
    fromContract(options.evidence) ??
    fromCodeOwners(options) ??
    fromBase(facts, options) ??
    fromLines(facts, options);
  const around = surroundingEvidence(
    facts,
    options.evidence,
    observed.evidence,
  );
  return { ...observed, evidence: [...observed.evidence, ...around] };
}
