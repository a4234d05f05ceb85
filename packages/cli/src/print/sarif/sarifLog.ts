/**
 * SARIF 2.1.0 of what is wrong in catalog YAML, with what code-scanning pages
 * show: a rule with its help, a place, and a fingerprint that outlives other
 * changes of the file.
 */
import { createHash } from 'node:crypto';
import { SARIF_ROOT, sarifLocation } from '@cookie-factory/platform-teams-core';
import { version } from '../../version';

/** How grave a result is. */
export type ResultSeverity = 'error' | 'warning' | 'info';

/** One thing that is wrong. */
export interface SarifEntry {
  readonly rule: string;
  readonly severity: ResultSeverity;
  readonly message: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** Equal for the same cause tomorrow, wherever its line is then. */
  readonly identity: string;
  /** Set when somebody has accepted it. */
  readonly accepted?: string;
  readonly properties?: Readonly<Record<string, string | null>>;
}

/** What a rule is about, for people. */
export interface SarifRuleWords {
  readonly title: string;
  readonly help: string;
  readonly severity: ResultSeverity;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A log of one run. */
export function sarifLog(
  entries: readonly SarifEntry[],
  options: {
    /** Keeps the results of several runs of one commit apart. */
    readonly category: string;
    readonly rules: Readonly<Record<string, SarifRuleWords>>;
  },
) {
  const ids = [...new Set(entries.map(({ rule }) => rule))].sort();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'platform-teams',
            semanticVersion: version,
            rules: ids.map(id => ruleOf(id, options.rules[id])),
          },
        },
        automationDetails: { id: `platform-teams/${options.category}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SARIF_ROOT]: {
            description: { text: 'The root of the repository.' },
          },
        },
        results: entries.map(entry => resultOf(entry, ids.indexOf(entry.rule))),
      },
    ],
  };
}

function ruleOf(id: string, { title, help, severity }: SarifRuleWords) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['platform-teams'] },
  };
}

function resultOf(entry: SarifEntry, ruleIndex: number) {
  const { rule, severity, message, file, line, identity, accepted } = entry;
  const fingerprint = createHash('sha256').update(identity).digest('hex');
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [sarifLocation(file, { line, endLine: line })],
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:1`,
      'platformTeams/v1': fingerprint,
    },
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: accepted }] }),
    ...(entry.properties ? { properties: entry.properties } : {}),
  };
}
