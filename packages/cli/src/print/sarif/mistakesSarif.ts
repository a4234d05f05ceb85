import type { FileIssue } from '@cookie-factory/platform-teams-core';
import type { PathOf } from '../../input/repositoryPaths';
import { sarifLog } from './sarifLog';

const RULES = {
  'invalid-yaml': {
    title: 'A file that is no YAML',
    help: 'The catalog cannot read the file. Mend it at this line.',
    severity: 'error',
  },
  'invalid-responsibility': {
    title: 'A mistake in a Responsibility',
    help: 'The catalog would show the error and keep what it had before. The message says what would be right.',
    severity: 'error',
  },
} as const;

/** Mistakes in Responsibility YAML. */
export function mistakesSarif(mistakes: readonly FileIssue[], pathOf: PathOf) {
  return sarifLog(
    mistakes.map(({ file, line, path, message, suggestion, unparsable }) => ({
      rule: unparsable ? 'invalid-yaml' : 'invalid-responsibility',
      severity: 'error',
      message: `${path ? `${path}: ` : ''}${message} ${suggestion}`,
      file: pathOf(file),
      line,
      identity: `${pathOf(file)} ${path} ${message}`,
    })),
    { category: 'validate', rules: RULES },
  );
}
