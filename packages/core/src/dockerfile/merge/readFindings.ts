/** Reads the report of another tool, whichever of the known ones it is. */
import { readBuildKit } from './readBuildKit';
import { readHadolint } from './readHadolint';
import { ReportMistake, ReportValue } from './ReportReader';
import { readSarif } from './readSarif';
import { readTrivy } from './readTrivy';
import type { ExternalFinding, ExternalFindings } from './types';

const MOST_CHARACTERS = 32 * 1024 * 1024;
const MOST_FINDINGS = 20_000;
const LONGEST_MESSAGE = 2000;
const LONGEST_CODE = 100;

const REMEDY =
  'It can be SARIF 2.1.0, or the JSON of "hadolint --format json", "docker build --call=check,format=json" or "trivy config --format json"';

function parse(text: string): unknown {
  // A byte order mark is no JSON, and some shells write one.
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** Where the text stops being JSON. The parser's own words may quote it, and with it a secret. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const line = text.slice(0, Number(position)).split('\n').length;
  return ` from line ${line} on`;
}

function read(report: ReportValue): ExternalFinding[] | undefined {
  if (report.isList) return readHadolint(report);
  if (report.has('runs')) return readSarif(report);
  if (report.has('warnings') || report.has('buildError')) {
    return readBuildKit(report);
  }
  if (report.has('Results') || report.has('SchemaVersion')) {
    return readTrivy(report);
  }
  return undefined;
}

/** What is shown of a finding has bounds, whatever a tool wrote. */
function bounded(finding: ExternalFinding): ExternalFinding {
  const { code, message, remedy } = finding;
  return {
    ...finding,
    code: code.slice(0, LONGEST_CODE),
    message: message.slice(0, LONGEST_MESSAGE),
    remedy: remedy?.slice(0, LONGEST_MESSAGE),
  };
}

/**
 * Reads a report.
 *
 * @param text - the report.
 * @param name - of the file that it comes from, for the message.
 * @public
 */
export function readFindings(text: string, name: string): ExternalFindings {
  if (text.length > MOST_CHARACTERS) {
    const message = `${name} is larger than ${MOST_CHARACTERS / 1024 / 1024} MB. Give a report about Dockerfiles only`;
    return { ok: false, message };
  }
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    const message = `${name} is not JSON${placeOf(error, text)}. ${REMEDY}`;
    return { ok: false, message };
  }
  try {
    const findings = read(new ReportValue(value, ''));
    if (!findings) {
      const message = `${name} is no report that can be read. ${REMEDY}`;
      return { ok: false, message };
    }
    if (findings.length > MOST_FINDINGS) {
      const message = `${name} holds ${findings.length} findings, and no more than ${MOST_FINDINGS} can be read. Give a report about Dockerfiles only`;
      return { ok: false, message };
    }
    return { ok: true, findings: findings.map(bounded) };
  } catch (error) {
    if (!(error instanceof ReportMistake)) throw error;
    return { ok: false, message: `${name}: ${error.message}. ${REMEDY}` };
  }
}
