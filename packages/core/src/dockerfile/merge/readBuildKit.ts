/** The report of `docker build --call=check,format=json`. */
import type { ReportValue } from './ReportReader';
import type { ExternalFinding } from './types';

/** Reads the warnings; the sources that the report holds are left alone. */
export function readBuildKit(report: ReportValue): ExternalFinding[] {
  const files = report
    .at('sources')
    .list()
    .map(source => source.at('filename').optionalText());
  return report
    .at('warnings')
    .list()
    .map(warning => {
      const location = warning.at('location');
      const [range] = location.at('ranges').list();
      const description = warning.at('description').optionalText();
      const code = warning.at('ruleName').text();
      return {
        tool: 'buildkit',
        code,
        file: files[location.at('sourceIndex').index() ?? 0],
        line: range?.at('start').at('line').line(),
        endLine: range?.at('end').at('line').line(),
        severity: 'warning' as const,
        message: warning.at('detail').optionalText() ?? description ?? code,
        remedy: description,
      };
    });
}
