/**
 * Who writes the file now, as far as evidence tells. Stronger evidence goes first: how the image is
 * made, then who reviews the file, then whose image it builds on, then what the lines look like.
 */
import { teamName } from '../attribute/ownerReason';
import type {
  DockerfileEvidence,
  ModelEvidence,
  OwnershipModel,
} from '../types';
import type { FileFacts } from './FileFacts';

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

/** `@org/devx`, `group:default/devx` and `devx` are the same team. */
function sameTeam(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

function plainName(owner: string): string {
  return teamName(owner.startsWith('@') ? owner.slice(1) : owner).toLowerCase();
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

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
  const shown = owners.map(owner => plainName(owner)).join(' and ');
  const found = [
    {
      line: undefined,
      text: `The code owners file asks ${shown} to review it.`,
    },
  ];
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
        reason: `${others.map(plainName).join(' and ')} reviews what developers write.`,
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
    text: `${plainName(owner)} owns the base image.`,
  };
  // Who installs packages on top still decides on the image alone.
  if (facts.osPackageLines.length > 0) return undefined;
  return {
    model: 'hybrid',
    reason: `Developers add their application to an image that ${plainName(owner)} keeps.`,
    evidence: [found],
  };
}

function fromLines(facts: FileFacts): ObservedModel {
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
  return (
    fromGenerator(facts, options.evidence) ??
    fromContract(options.evidence) ??
    fromCodeOwners(options) ??
    fromBase(facts, options) ??
    fromLines(facts)
  );
}
