/** SARIF 2.1.0 of any tool. */
import type { DockerfileSeverity } from '../types';
import { ReportMistake, type ReportValue } from './ReportReader';
import type { ExternalFinding } from './types';

const SEVERITIES: ReadonlyMap<string, DockerfileSeverity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'info'],
  ['none', 'info'],
]);

/** Kinds of results that are no findings. */
const NO_FINDINGS = new Set(['pass', 'notApplicable', 'informational']);

/** What a run says once for all of its results. */
interface Run {
  readonly tool: string;
  readonly rules: readonly ReportValue[];
  readonly ruleById: ReadonlyMap<string, ReportValue>;
  readonly artifacts: readonly ReportValue[];
}

function readRun(run: ReportValue): Run {
  const driver = run.at('tool').at('driver');
  const rules = driver.at('rules').list();
  return {
    tool: driver.at('name').text(),
    rules,
    ruleById: new Map(rules.map(rule => [rule.at('id').text(), rule])),
    artifacts: run.at('artifacts').list(),
  };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function fileOf(location: ReportValue, { artifacts }: Run): string | undefined {
  const artifact = location.at('artifactLocation');
  const index = artifact.at('index').index();
  const listed =
    index === undefined ? undefined : artifacts[index]?.at('location');
  const uri =
    artifact.at('uri').optionalText() ?? listed?.at('uri').optionalText();
  return uri === undefined ? undefined : decoded(uri);
}

/** Puts the arguments of a message in the places that its text keeps for them. */
function messageOf(result: ReportValue, rule: ReportValue | undefined): string {
  const message = result.at('message');
  const id = message.at('id').optionalText();
  const text =
    message.at('text').optionalText() ??
    (id === undefined
      ? undefined
      : rule?.at('messageStrings').at(id).at('text').optionalText());
  if (text === undefined) throw message.mistake('a message with a text');
  const values = message.at('arguments').list();
  return text.replace(
    /\{(\d{1,3})\}/g,
    (whole, index: string) => values[Number(index)]?.text() ?? whole,
  );
}

function isFinding(result: ReportValue): boolean {
  const kind = result.at('kind').optionalText() ?? 'fail';
  const state = result.at('baselineState').optionalText();
  const suppressed = result
    .at('suppressions')
    .list()
    .some(
      one => (one.at('status').optionalText() ?? 'accepted') === 'accepted',
    );
  return !NO_FINDINGS.has(kind) && state !== 'absent' && !suppressed;
}

function toFinding(result: ReportValue, run: Run): ExternalFinding {
  const index =
    result.at('ruleIndex').index() ?? result.at('rule').at('index').index();
  const id =
    result.at('ruleId').optionalText() ??
    result.at('rule').at('id').optionalText();
  const rule =
    (index === undefined ? undefined : run.rules[index]) ??
    (id === undefined ? undefined : run.ruleById.get(id));
  const code = id ?? rule?.at('id').text();
  if (code === undefined) throw result.mistake('a result with a ruleId');
  const [location] = result.at('locations').list();
  const physical = location?.at('physicalLocation');
  const region = physical?.at('region');
  const line = region?.at('startLine').line();
  const level =
    result.at('level').optionalText() ??
    rule?.at('defaultConfiguration').at('level').optionalText() ??
    'warning';
  return {
    tool: run.tool,
    code,
    file: physical && fileOf(physical, run),
    line,
    endLine: region?.at('endLine').line() ?? line,
    severity: SEVERITIES.get(level) ?? 'warning',
    message: messageOf(result, rule),
    remedy: rule?.at('help').at('text').optionalText(),
  };
}

/** Reads the results of all runs, apart from those that passed or were suppressed. */
export function readSarif(report: ReportValue): ExternalFinding[] {
  const version = report.at('version').text();
  if (version !== '2.1.0') {
    throw new ReportMistake(
      `version is ${JSON.stringify(version.slice(0, 20))}, and only SARIF 2.1.0 can be read`,
    );
  }
  return report
    .at('runs')
    .list()
    .flatMap(value => {
      const run = readRun(value);
      return value
        .at('results')
        .list()
        .filter(isFinding)
        .map(result => toFinding(result, run));
    });
}
