import { posix } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  splitDockerfile,
  type ContainerTemplate,
  type DockerfileSplit,
  type SplitReason,
} from '@cookie-factory/platform-teams-core';

/** What a step asks of the split. */
export interface SplitRequest {
  readonly name: string;
  /** Absent: the shipped one that fits. */
  readonly template?: ContainerTemplate;
  readonly parentImage?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Path of the Dockerfile in its repository. */
  readonly path: string;
}

/**
 * Splits a Dockerfile in the way that a step asks for.
 *
 * @throws InputError that tells, line by line, why it stays whole.
 */
export function splitAsAsked(
  text: string,
  { name, template, parentImage, labels, path }: SplitRequest,
): Extract<DockerfileSplit, { ok: true }> {
  const folder = posix.dirname(path);
  const split = splitDockerfile(text, {
    name,
    template,
    labels: labels ?? { 'org.opencontainers.image.title': name },
    ...(parentImage ? { variant: 'parent-image' as const, parentImage } : {}),
    reviewers: {
      folder: folder === '.' ? '' : folder,
      dockerfile: posix.basename(path),
    },
  });
  if (!split.ok) throw new InputError(describe(split.reasons, path));
  return split;
}

function describe(reasons: readonly SplitReason[], path: string): string {
  const lines = reasons.map(
    ({ line, reason, remedy }) =>
      `${path}${line === undefined ? '' : `:${line}`}: ${reason} ${remedy}`,
  );
  return `The file stays whole.\n${lines.join('\n')}`;
}
