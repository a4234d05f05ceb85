import { assessDockerfile } from '../../assessDockerfile';
import type { AssessOptions, DockerfileFinding } from '../../types';

/** What a test asks for: the rules that it is about, and how the file is assessed. */
export interface FindingsOfOptions extends Partial<AssessOptions> {
  /** Absent: every rule of the profile. */
  readonly rules?: readonly string[];
}

/** The findings of some rules in a file. */
export function findingsOf(
  text: string,
  { rules, ...options }: FindingsOfOptions = {},
): readonly DockerfileFinding[] {
  const assessment = assessDockerfile(text, { file: 'Dockerfile', ...options });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return assessment.findings.filter(
    ({ rule }) => rules === undefined || rules.includes(rule),
  );
}

/** The same, each as `line rule severity`. */
export function found(text: string, options?: FindingsOfOptions): string[] {
  return findingsOf(text, options).map(
    ({ line, rule, severity }) => `${line} ${rule} ${severity}`,
  );
}
