import {
  createLayersModel,
  findOrganizationFindings,
  layersFindings,
  nearest,
  FINDING_KINDS,
  type OrganizationFinding,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS } from '../exitCodes';
import {
  readBoundaryOwners,
  type BoundaryOwnersSource,
} from '../input/readBoundaryOwners';
import { readOrganization } from '../input/readOrganization';
import { pathsFromRepository } from '../input/repositoryPaths';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { findingsText } from '../print/findingsText';
import { printJson } from '../print/printJson';
import { findingsSarif } from '../print/sarif/findingsSarif';

/** Options of `platform-teams findings`. */
export interface FindingsOptions extends BoundaryOwnersSource {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  readonly kind: readonly string[];
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: 'error' | 'warning' | 'info' | 'none';
}

const SEVERITY_RANK = { info: 0, warning: 1, error: 2, none: 3 };

/** Lists what is wrong in a folder of catalog YAML, in responsibilities and layers alike. */
export async function findingsCommand(
  options: FindingsOptions,
  io: Io,
): Promise<number> {
  for (const kind of options.kind) checkKind(kind);
  const { organization, policy, places } = await readOrganization(options, io);
  const codeOwnersOf = await readBoundaryOwners(options, organization, io);
  const now = new Date();
  const model = createLayersModel(organization, { policy: policy.layers, now });
  const findings = [
    ...findOrganizationFindings(organization, { now, codeOwnersOf }),
    ...layersFindings(model),
  ]
    .filter(
      ({ kind }) => options.kind.length === 0 || options.kind.includes(kind),
    )
    .sort(openAndWorstFirst);
  const { titleOf } = organization;
  switch (options.format) {
    case 'json':
      printJson(findings.map(toJson), io);
      break;
    case 'sarif': {
      const pathOf = await pathsFromRepository(io.cwd);
      printJson(findingsSarif(findings, { places, pathOf, titleOf }), io);
      break;
    }
    default:
      io.out(findingsText(findings, titleOf, io));
  }
  const fails = findings.some(
    ({ accepted, severity }) =>
      !accepted && SEVERITY_RANK[severity] >= SEVERITY_RANK[options.failOn],
  );
  return fails ? FINDINGS : CLEAN;
}

function checkKind(kind: string): void {
  if (FINDING_KINDS.some(known => known === kind)) return;
  const [meant] = nearest(kind, FINDING_KINDS);
  throw new InputProblem(
    `--kind ${kind} is no kind of finding. ${meant ? `Did you mean ${meant}? ` : ''}There are ${FINDING_KINDS.join(', ')}.`,
  );
}

function openAndWorstFirst(
  a: OrganizationFinding,
  b: OrganizationFinding,
): number {
  return (
    Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
    SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity] ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The shape that other programs rely on: every field there, `null` where nothing fits. */
function toJson({
  id,
  kind,
  severity,
  entity,
  concern,
  rule,
  rules,
  team,
  message,
  fix,
  accepted,
  lapsed,
}: OrganizationFinding) {
  return {
    id,
    kind,
    severity,
    entity: entity ?? null,
    concern: concern ?? null,
    rule: rule ?? null,
    rules: rules ?? null,
    team: team ?? null,
    message,
    fix,
    accepted: accepted ?? null,
    lapsed: lapsed ?? null,
  };
}
