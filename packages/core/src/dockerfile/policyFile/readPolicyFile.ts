/**
 * Reads a policy for Dockerfiles from YAML: `kind: DockerfilePolicy`. Severities and columns are
 * checked by what checks them in app-config. Every mistake is told with its line and column.
 */
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { completeRef } from '../../catalog/entityRef';
import {
  formatIssuePath,
  type Issue,
  type IssuePath,
} from '../../catalog/Issue';
import { createPolicy } from '../../policy/createPolicy';
import { ConfigReader } from '../../vocabulary/ConfigReader';
import type { LabelKind, RuleSettings } from '../rules/DockerfileRule';
import type { OwnershipModel } from '../types';
import type {
  BaseImagePolicy,
  DockerfilePolicyFile,
  PolicyFileIssue,
  PolicyFileResult,
} from './types';

const API_VERSION = 'platform-teams/v1alpha1';
const KIND = 'DockerfilePolicy';
const MOST_CHARACTERS = 1024 * 1024;
const MOST_ALIASES = 100;

const MODELS: readonly OwnershipModel[] = [
  'developer',
  'platform',
  'hybrid',
  'reviewed',
  'generated',
];
const LABEL_KINDS: readonly LabelKind[] = [
  'text',
  'url',
  'semver',
  'hash',
  'rfc3339',
  'spdx',
  'email',
];
const SPEC = [
  'model',
  'baseImages',
  'trustedRegistries',
  'labels',
  'strictLabels',
  'severities',
  'columns',
];

function readOwners(
  reader: ConfigReader,
  value: unknown,
): BaseImagePolicy['owners'] {
  const path = ['spec', 'baseImages', 'owners'];
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reader.report(
      path,
      'Expected a list here.',
      'Write - image: REGISTRY/NAME* and team: group:default/NAME for each.',
    );
    return [];
  }
  return value.flatMap((one, index) => {
    const at = [...path, index] as unknown as string[];
    const entry = reader.object(one ?? {}, at, ['image', 'team']) ?? {};
    const image = reader.text(entry.image ?? '', [...at, 'image']);
    const written = reader.text(entry.team ?? '', [...at, 'team']);
    if (image === undefined || written === undefined) return [];
    const team = completeRef(written, { defaultKind: 'group' });
    if (team === undefined) {
      reader.report(
        [...at, 'team'],
        `${JSON.stringify(written)} is no reference of a group.`,
        'Write group:default/NAME.',
      );
      return [];
    }
    return [{ image, team }];
  });
}

function readBaseImages(reader: ConfigReader, value: unknown): BaseImagePolicy {
  const path = ['spec', 'baseImages'];
  const section = reader.object(value, path, ['allowed', 'owners']) ?? {};
  return {
    allowed: reader.words(section.allowed, [...path, 'allowed']),
    owners: readOwners(reader, section.owners),
  };
}

function readLabels(
  reader: ConfigReader,
  value: unknown,
): RuleSettings['labelSchema'] {
  const path = ['spec', 'labels'];
  const labels = reader.object(value, path);
  if (!labels) return undefined;
  const entries = Object.entries(labels).flatMap(([name, kind]) => {
    const known = reader.choice(kind ?? '', [...path, name], LABEL_KINDS);
    return known === undefined ? [] : [[name, known] as const];
  });
  return Object.fromEntries(entries);
}

function readStrict(reader: ConfigReader, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  reader.report(
    ['spec', 'strictLabels'],
    'Expected true or false here.',
    'Write true to refuse labels that are not listed.',
  );
  return undefined;
}

/** Issues of app-config's reader, at their place in this file. */
function moved({ path, ...issue }: Issue): Issue {
  return { ...issue, path: ['spec', ...path.slice(2)] };
}

function readSpec(value: unknown): {
  policy: DockerfilePolicyFile;
  issues: readonly Issue[];
} {
  const reader = new ConfigReader([]);
  const root =
    reader.object(
      value ?? {},
      [],
      ['apiVersion', 'kind', 'metadata', 'spec'],
    ) ?? {};
  reader.choice(root.apiVersion ?? '', ['apiVersion'], [API_VERSION]);
  reader.choice(root.kind ?? '', ['kind'], [KIND]);
  const spec = reader.object(root.spec ?? {}, ['spec'], SPEC) ?? {};
  const { severities, columns } = spec;
  const shared = createPolicy({ dockerfile: { severities, columns } });
  const policy: DockerfilePolicyFile = {
    model: reader.choice(spec.model, ['spec', 'model'], MODELS),
    settings: {
      trustedRegistries: reader.words(spec.trustedRegistries, [
        'spec',
        'trustedRegistries',
      ]),
      labelSchema: readLabels(reader, spec.labels),
      strictLabels: readStrict(reader, spec.strictLabels),
    },
    baseImages: readBaseImages(reader, spec.baseImages),
    ...(shared.ok ? shared.policy.dockerfile : {}),
  };
  const others = shared.ok ? [] : shared.issues.map(moved);
  return { policy, issues: [...reader.issues, ...others] };
}

/** Where a value stands; that of the nearest thing around it, where it is missing. */
function offsetOf(document: Document, path: IssuePath): number {
  for (let length = path.length; length >= 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (length > 0 && isMap(parent)) {
      const pair = parent.items.find(
        item => isNode(item.key) && item.key.toJSON() === key,
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function toJs(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return undefined;
  }
}

/** Reads a policy file. @public */
export function readDockerfilePolicyFile(
  text: string,
  file: string,
): PolicyFileResult {
  const counter = new LineCounter();
  const issueAt = (
    offset: number,
    issue: Pick<PolicyFileIssue, 'path' | 'message' | 'suggestion'>,
  ): PolicyFileIssue => {
    const { line, col } = counter.linePos(offset);
    return {
      file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      ...issue,
    };
  };
  if (text.length > MOST_CHARACTERS) {
    const message = 'The file is larger than 1 MB, which no policy needs.';
    const suggestion = 'Check that it is the right file.';
    return {
      ok: false,
      issues: [issueAt(0, { path: '', message, suggestion })],
    };
  }
  const document = parseDocument(text, { lineCounter: counter });
  const value = document.errors.length > 0 ? undefined : toJs(document);
  const [syntax] = document.errors;
  if (syntax || value === undefined) {
    const message = syntax
      ? `This is not valid YAML: ${syntax.message.split(/ at line \d/)[0]}.`
      : 'Its aliases (*) repeat too much, or name nothing.';
    const suggestion = 'Check the indentation, quotes and brackets here.';
    return {
      ok: false,
      issues: [issueAt(syntax?.pos[0] ?? 0, { path: '', message, suggestion })],
    };
  }
  const { policy, issues } = readSpec(value);
  if (issues.length === 0) return { ok: true, policy };
  return {
    ok: false,
    issues: issues.map(({ path, message, suggestion }) =>
      issueAt(offsetOf(document, path), {
        path: formatIssuePath(path),
        message,
        suggestion,
      }),
    ),
  };
}
