/**
 * The findings of Dockerfiles as SARIF 2.1.0, with what code-scanning pages show: a rule with its
 * help for each code, a place, and a fingerprint that outlives other changes of the file.
 */
import { roleName, teamName } from '../attribute/ownerReason';
import type {
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileSeverity,
} from '../types';
import { fingerprints } from './fingerprint';
import { SARIF_ROOT, sarifLocation } from './location';
import { plainMessage } from './plainMessage';
import { toSarifRule } from './toSarifRule';
import type { SarifLevel, SarifLog, SarifResult, SarifRule } from './types';

/** What the log says of the program that wrote it. @public */
export interface SarifOptions {
  readonly version: string;
  readonly informationUri?: string;
  /** The name of a team for people; absent: the name of its reference. */
  titleOf?(team: string): string;
  /** Keeps the results of several runs of one commit apart, such as one for each folder. */
  readonly category?: string;
}

const MOST_RESULTS = 5000;

/** The levels of the standard. */
const SARIF_LEVELS: Readonly<Record<DockerfileSeverity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A message that other words follow. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function messageOf(
  { message, owner, role, fixBy, fix }: DockerfileFinding,
  titleOf: (team: string) => string,
): string {
  const who = owner.team === undefined ? roleName(role) : titleOf(owner.team);
  const decides =
    owner.team === undefined && role === 'developer' ? 'decide' : 'decides';
  const mends =
    fixBy === role
      ? ''
      : ` ${roleName(fixBy)} ${fixBy === 'developer' ? 'mend' : 'mends'} it.`;
  return plainMessage(
    `${sentence(message)} ${who} ${decides} on it.${mends}\n${fix.text}`,
  );
}

class Rules {
  readonly list: SarifRule[] = [];
  readonly #places = new Map<string, number>();

  indexOf(finding: DockerfileFinding): number {
    const known = this.#places.get(finding.rule);
    if (known !== undefined) return known;
    const at = this.list.push(toSarifRule(finding)) - 1;
    this.#places.set(finding.rule, at);
    return at;
  }
}

function toResults(
  assessment: Extract<DockerfileAssessment, { ok: true }>,
  rules: Rules,
  titleOf: (team: string) => string,
): SarifResult[] {
  const { findings, file } = assessment;
  const prints = fingerprints(findings, assessment);
  return findings.map((finding, at) => ({
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding),
    level: SARIF_LEVELS[finding.severity],
    message: { text: messageOf(finding, titleOf) },
    locations: [sarifLocation(file, finding)],
    partialFingerprints: {
      primaryLocationLineHash: prints[at],
      'platformTeams/v1': prints[at],
    },
    properties: {
      concern: finding.concern,
      role: finding.role,
      owner: finding.owner.team ?? null,
      fixBy: finding.fixBy,
      source: finding.source,
      aliases: finding.aliases,
    },
  }));
}

/**
 * Writes the findings of files as one log with one run. Files that could not be read are told as
 * notifications.
 * @public
 */
export function toSarif(
  assessments: readonly DockerfileAssessment[],
  options: SarifOptions,
): SarifLog {
  const { version, informationUri, category = 'dockerfile' } = options;
  const titleOf = (team: string) => options.titleOf?.(team) ?? teamName(team);
  const rules = new Rules();
  const read = assessments.filter(one => one.ok);
  const unread = assessments.filter(one => !one.ok);
  // Pages take so many of a run; the gravest come first there as here.
  const rank: Record<SarifLevel, number> = { error: 0, warning: 1, note: 2 };
  const all = read.flatMap(one => toResults(one, rules, titleOf));
  const results =
    all.length > MOST_RESULTS
      ? [...all]
          .sort((one, other) => rank[one.level] - rank[other.level])
          .slice(0, MOST_RESULTS)
      : all;
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'platform-teams',
            semanticVersion: version,
            ...(informationUri === undefined ? {} : { informationUri }),
            rules: rules.list,
          },
        },
        automationDetails: { id: `platform-teams/${category}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [SARIF_ROOT]: {
            description: { text: 'The root of the repository.' },
          },
        },
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, error }) => ({
              level: 'error' as const,
              message: { text: plainMessage(`${file}: ${error.message}`) },
              locations: [
                sarifLocation(
                  file,
                  error.line === undefined
                    ? undefined
                    : { line: error.line, endLine: error.line },
                ),
              ],
            })),
          },
        ],
        results,
      },
    ],
  };
}
