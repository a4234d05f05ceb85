/** The report of `hadolint --format json`. */
import type { DockerfileSeverity } from '../types';
import type { ReportValue } from './ReportReader';
import type { ExternalFinding } from './types';

const SEVERITIES: ReadonlyMap<string, DockerfileSeverity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['style', 'info'],
]);

/** Reads the list of findings. */
export function readHadolint(report: ReportValue): ExternalFinding[] {
  return report.list().map(one => {
    const line = one.at('line').line();
    return {
      tool: 'hadolint',
      code: one.at('code').text(),
      file: one.at('file').optionalText(),
      line,
      endLine: line,
      severity:
        SEVERITIES.get(one.at('level').optionalText() ?? '') ?? 'warning',
      message: one.at('message').text(),
      remedy: undefined,
    };
  });
}
