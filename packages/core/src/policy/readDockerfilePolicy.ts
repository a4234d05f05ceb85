import { nearest } from '../catalog/nearest';
import { quote } from '../catalog/Issue';
import { DOCKERFILE_CONCERNS } from '../dockerfile/concerns';
import { findRuleCode } from '../dockerfile/rules/ruleCodes';
import type {
  DockerfileRole,
  DockerfileSeverity,
  OwnershipColumn,
  OwnershipModel,
} from '../dockerfile/types';
import type { ConfigReader } from '../vocabulary/ConfigReader';
import type { DockerfilePolicy } from './createPolicy';

const MODELS: readonly OwnershipModel[] = [
  'developer',
  'platform',
  'hybrid',
  'reviewed',
  'generated',
];
const ROLES: readonly DockerfileRole[] = [
  'developer',
  'platform',
  'security',
  'shared',
];
const SEVERITIES: readonly (DockerfileSeverity | 'off')[] = [
  'error',
  'warning',
  'info',
  'off',
];

/** Reads what `platformTeams.dockerfile` says of rules and columns. @internal */
export function readDockerfilePolicy(
  reader: ConfigReader,
  value: unknown,
): DockerfilePolicy {
  const section = reader.object(
    value,
    ['dockerfile'],
    ['severities', 'columns', 'discovery'],
  );
  const severities = reader.object(section?.severities, [
    'dockerfile',
    'severities',
  ]);
  const columns = reader.object(
    section?.columns,
    ['dockerfile', 'columns'],
    MODELS,
  );
  return {
    severities: severities && readSeverities(reader, severities),
    columns: columns && readColumns(reader, columns),
  };
}

function readSeverities(
  reader: ConfigReader,
  severities: Record<string, unknown>,
): Record<string, DockerfileSeverity | 'off'> {
  const read: Record<string, DockerfileSeverity | 'off'> = {};
  for (const [rule, value] of Object.entries(severities)) {
    const path = ['dockerfile', 'severities', rule];
    const severity = reader.choice(value, path, SEVERITIES);
    const { code, meant } = findRuleCode(rule);
    if (code === undefined) {
      reader.report(
        path,
        `There is no rule ${quote(rule)}.`,
        `${meant ? `Did you mean ${quote(meant)}? ` : ''}\`platform-teams rules\` lists them.`,
      );
    } else if (severity) {
      read[code] = severity;
    }
  }
  return read;
}

function readColumns(
  reader: ConfigReader,
  columns: Record<string, unknown>,
): { readonly [M in OwnershipModel]?: OwnershipColumn } {
  const read: { [M in OwnershipModel]?: OwnershipColumn } = {};
  for (const model of MODELS) {
    const column = reader.object(columns[model], [
      'dockerfile',
      'columns',
      model,
    ]);
    if (column) read[model] = readColumn(reader, column, model);
  }
  return read;
}

function readColumn(
  reader: ConfigReader,
  column: Record<string, unknown>,
  model: OwnershipModel,
): OwnershipColumn {
  const known = DOCKERFILE_CONCERNS.map(({ id }): string => id);
  const read: Record<string, readonly DockerfileRole[]> = {};
  for (const [concern, value] of Object.entries(column)) {
    const path = ['dockerfile', 'columns', model, concern];
    // A key may name an aspect of a concern, after a slash.
    const [id] = concern.split('/');
    if (!known.includes(id)) {
      const [meant] = nearest(id, known);
      reader.report(
        path,
        `${quote(id)} is no concern of a Dockerfile.`,
        `${meant ? `Did you mean ${quote(meant)}? ` : ''}Known ones: ${known.join(', ')}.`,
      );
      continue;
    }
    const words = reader.words(value, path) ?? [];
    const roles = words.map((word, index) =>
      reader.choice(word, [...path, index], ROLES),
    );
    read[concern] = roles.filter(role => role !== undefined);
  }
  return read;
}
