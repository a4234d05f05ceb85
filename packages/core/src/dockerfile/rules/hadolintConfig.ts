/**
 * Reads the text of a `.hadolint.yaml`, so that a repository keeps its decisions when it changes the
 * tool. What hadolint would refuse is an issue; what it would pass over in silence is a warning.
 */
import { LineCounter, parseDocument, type Document } from 'yaml';
import { createIssue, quote, type Issue } from '../../catalog/Issue';
import { nearest } from '../../catalog/nearest';
import { offsetOf } from '../../responsibilities/validateYaml';
import { ConfigReader } from '../../vocabulary/ConfigReader';
import type { DockerfileSeverity } from '../types';
import type { RuleSettings } from './DockerfileRule';
import { readHadolintFields } from './readHadolintFields';

/** The names of the file, in the order in which hadolint looks for them in a folder. @public */
export const HADOLINT_CONFIG_FILES: readonly string[] = [
  '.hadolint.yaml',
  '.hadolint.yml',
];

/** What a `.hadolint.yaml` decides. @public */
export interface HadolintConfig {
  /** Trusted registries, the label schema, and whether comments may ignore rules. */
  readonly settings: RuleSettings;
  /** Severity by code; `off` for those that are ignored. */
  readonly severities: Readonly<Record<string, DockerfileSeverity | 'off'>>;
  /** The ignored codes as written, those of ShellCheck too. */
  readonly ignored: readonly string[];
  /** The lowest severity that fails a build; `none`: nothing does; absent: not decided. */
  readonly failureThreshold: DockerfileSeverity | 'none' | undefined;
  /** Whether a build passes whatever is found. */
  readonly noFail: boolean;
  /** The output format, as written. */
  readonly format: string | undefined;
  readonly noColor: boolean | undefined;
}

/** A mistake in a `.hadolint.yaml`. @public */
export interface HadolintIssue {
  readonly file: string;
  readonly line: number | undefined;
  /** `override.error[0]`; empty where the file is no YAML. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a `.hadolint.yaml` decides, or why it cannot be told. @public */
export type HadolintConfigResult =
  | {
      readonly ok: true;
      readonly config: HadolintConfig;
      readonly warnings: readonly HadolintIssue[];
    }
  | { readonly ok: false; readonly issues: readonly HadolintIssue[] };

const KEYS: readonly string[] = [
  'failure-threshold',
  'format',
  'ignored',
  'label-schema',
  'no-color',
  'no-fail',
  'override',
  'strict-labels',
  'disable-ignore-pragma',
  'trustedRegistries',
];

function unknownKeys(root: Record<string, unknown>): Issue[] {
  return Object.keys(root)
    .filter(key => !KEYS.includes(key))
    .map(key => {
      const [meant] = nearest(key, KEYS);
      return createIssue(
        [key],
        `There is no setting ${quote(key)}, so it is passed over.`,
        `${meant ? `Did you mean ${quote(meant)}? ` : ''}Known ones: ${KEYS.join(', ')}.`,
      );
    });
}

/** The value of a document; the reader is told where there is none. */
function valueOf(document: Document.Parsed, reader: ConfigReader): unknown {
  const [error] = document.errors;
  if (error) {
    const [reason] = error.message.split(/ at line \d/);
    const remedy = 'Check the indentation, quotes and brackets at this line.';
    reader.report([], `This is no valid YAML: ${reason}.`, remedy);
    return undefined;
  }
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch {
    const remedy = 'Write the values out instead of using * and &.';
    reader.report([], 'The aliases (*) of the file lead nowhere.', remedy);
    return undefined;
  }
}

/** Reads the text of a `.hadolint.yaml`. @public */
export function readHadolintConfig(
  text: string,
  { file = HADOLINT_CONFIG_FILES[0] }: { readonly file?: string } = {},
): HadolintConfigResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const toIssue = ({ path, pathText, message, suggestion }: Issue) => {
    const offset = document.errors[0]?.pos[0] ?? offsetOf(document, path);
    return {
      file,
      line: Math.max(1, lineCounter.linePos(offset).line),
      path: pathText,
      message,
      remedy: suggestion,
    };
  };
  const reader = new ConfigReader([]);
  const root = reader.object(valueOf(document, reader), []);
  const { config, warnings } = readHadolintFields(reader, root ?? {});
  if (reader.issues.length > 0) {
    return { ok: false, issues: reader.issues.map(toIssue) };
  }
  const all = [...unknownKeys(root ?? {}), ...warnings];
  return { ok: true, config, warnings: all.map(toIssue) };
}
