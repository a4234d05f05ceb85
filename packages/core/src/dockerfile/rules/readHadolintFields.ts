/** Reads the settings of a `.hadolint.yaml`, one by one. */
import {
  createIssue,
  quote,
  type Issue,
  type IssuePath,
} from '../../catalog/Issue';
import type { ConfigReader } from '../../vocabulary/ConfigReader';
import type { DockerfileSeverity } from '../types';
import { LABEL_KINDS, type LabelKind } from './DockerfileRule';
import type { HadolintConfig } from './hadolintConfig';
import { findRuleCode } from './ruleCodes';

type Severities = Record<string, DockerfileSeverity | 'off'>;

/** hadolint's severities, and ours. */
const SEVERITIES: Readonly<Record<string, DockerfileSeverity>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  style: 'info',
};

const THRESHOLDS = [
  'error',
  'warning',
  'info',
  'style',
  'ignore',
  'none',
] as const;

/** A setting, and the warnings about it. */
class FieldReader {
  readonly warnings: Issue[] = [];
  readonly #reader: ConfigReader;

  constructor(reader: ConfigReader) {
    this.#reader = reader;
  }

  switch(value: unknown, path: IssuePath): boolean | undefined {
    if (value === undefined || typeof value === 'boolean') return value;
    this.#reader.report(
      path,
      `Expected true or false here, found ${quote(value)}.`,
      'Write true or false, without quotes.',
    );
    return undefined;
  }

  /** Codes of rules. Those of ShellCheck pass: they are for findings that come from elsewhere. */
  codes(value: unknown, path: IssuePath): readonly string[] {
    // A key without a value asks for nothing.
    if (value === null) return [];
    const words = this.#reader.words(value, path) ?? [];
    return words.map((word, index) => {
      const { code, meant } = findRuleCode(word.trim());
      if (code === undefined && !/^SC\d{4}$/.test(word.trim())) {
        this.warnings.push(
          createIssue(
            [...path, index],
            `There is no rule ${quote(word)}, so this has no effect.`,
            meant
              ? `Did you mean ${quote(meant)}?`
              : 'platform-teams rules lists the rules that there are.',
          ),
        );
      }
      return code ?? word.trim();
    });
  }

  /** One text, or a list of them. */
  texts(value: unknown, path: IssuePath): readonly string[] | undefined {
    if (value === null) return undefined;
    return this.#reader.words(
      typeof value === 'string' ? [value] : value,
      path,
    );
  }

  labels(
    value: unknown,
    path: IssuePath,
  ): Record<string, LabelKind> | undefined {
    if (value === null) return undefined;
    const object = this.#reader.object(value, path);
    if (!object) return undefined;
    const schema: Record<string, LabelKind> = {};
    for (const [name, kind] of Object.entries(object)) {
      const known = this.#reader.choice(kind, [...path, name], LABEL_KINDS);
      if (known) schema[name] = known;
    }
    return schema;
  }

  overrides(value: unknown, path: IssuePath): Severities {
    const severities: Severities = {};
    const object =
      value === null
        ? undefined
        : this.#reader.object(value, path, Object.keys(SEVERITIES));
    for (const [name, severity] of Object.entries(SEVERITIES)) {
      for (const code of this.codes(object?.[name], [...path, name])) {
        severities[code] ??= severity;
      }
    }
    return severities;
  }
}

/** hadolint's `ignore` is its lowest severity, and `style` is our lowest. */
function toThreshold(
  threshold: (typeof THRESHOLDS)[number] | undefined,
): HadolintConfig['failureThreshold'] {
  if (threshold === undefined || threshold === 'none') return threshold;
  return SEVERITIES[threshold] ?? 'info';
}

/** Reads the settings; what is wrong with them, the reader is told. */
export function readHadolintFields(
  reader: ConfigReader,
  root: Readonly<Record<string, unknown>>,
): { readonly config: HadolintConfig; readonly warnings: readonly Issue[] } {
  const fields = new FieldReader(reader);
  const ignored = fields.codes(root.ignored, ['ignored']);
  const severities = fields.overrides(root.override, ['override']);
  for (const code of ignored) severities[code] = 'off';
  const toggle = (key: string) => fields.switch(root[key], [key]);
  const threshold = reader.choice(
    root['failure-threshold'],
    ['failure-threshold'],
    THRESHOLDS,
  );
  const config: HadolintConfig = {
    settings: {
      trustedRegistries: fields.texts(root.trustedRegistries, [
        'trustedRegistries',
      ]),
      labelSchema: fields.labels(root['label-schema'], ['label-schema']),
      strictLabels: toggle('strict-labels'),
      disableIgnorePragma: toggle('disable-ignore-pragma'),
    },
    severities,
    ignored,
    failureThreshold: toThreshold(threshold),
    noFail: toggle('no-fail') ?? false,
    format: reader.text(root.format, ['format']),
    noColor: toggle('no-color'),
  };
  return { config, warnings: fields.warnings };
}
