/** The report of `trivy config --format json`, and of `trivy fs` where it looks at Dockerfiles. */
import type { DockerfileSeverity } from '../types';
import type { ReportValue } from './ReportReader';
import type { ExternalFinding } from './types';

const SEVERITIES: ReadonlyMap<string, DockerfileSeverity> = new Map([
  ['CRITICAL', 'error'],
  ['HIGH', 'error'],
  ['MEDIUM', 'warning'],
  ['LOW', 'info'],
  ['UNKNOWN', 'info'],
]);

function severityOf(value: ReportValue): DockerfileSeverity {
  return SEVERITIES.get(value.optionalText()?.toUpperCase() ?? '') ?? 'warning';
}

function misconfiguration(
  one: ReportValue,
  file: string | undefined,
): ExternalFinding {
  const cause = one.at('CauseMetadata');
  const line = cause.at('StartLine').line();
  const title = one.at('Title').optionalText();
  const code = one.at('ID').optionalText() ?? one.at('AVDID').text();
  return {
    tool: 'trivy',
    code,
    file,
    line,
    endLine: cause.at('EndLine').line() ?? line,
    severity: severityOf(one.at('Severity')),
    message: one.at('Message').optionalText() ?? title ?? code,
    remedy: one.at('Resolution').optionalText(),
  };
}

function secret(one: ReportValue, file: string | undefined): ExternalFinding {
  const line = one.at('StartLine').line();
  const code = one.at('RuleID').text();
  const title = one.at('Title').optionalText();
  return {
    tool: 'trivy',
    code,
    file,
    line,
    endLine: one.at('EndLine').line() ?? line,
    severity: severityOf(one.at('Severity')),
    // What it matched is a secret, and is not read.
    message: title === undefined ? code : `${title} looks like a secret.`,
    remedy: undefined,
  };
}

/** Reads misconfigurations that failed, and secrets. */
export function readTrivy(report: ReportValue): ExternalFinding[] {
  return report
    .at('Results')
    .list()
    .flatMap(result => {
      const file = result.at('Target').optionalText();
      const failed = result
        .at('Misconfigurations')
        .list()
        .filter(one => (one.at('Status').optionalText() ?? 'FAIL') === 'FAIL');
      return [
        ...failed.map(one => misconfiguration(one, file)),
        ...result
          .at('Secrets')
          .list()
          .map(one => secret(one, file)),
      ];
    });
}
