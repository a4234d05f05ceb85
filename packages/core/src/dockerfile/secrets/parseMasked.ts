/**
 * Parses a file, finds its secrets, and parses what is left when they are masked. Everything that
 * comes after works on the masked text: no value can reach a result.
 */
import {
  parseDockerfile,
  type DockerfileParseResult,
} from '../parse/parseDockerfile';
import { findSecrets, type FoundSecret } from './findSecrets';
import { maskSource } from './maskSource';

/** A parsed file without its secrets, and where they were. */
export interface MaskedDockerfile {
  readonly parsed: DockerfileParseResult;
  readonly secrets: readonly FoundSecret[];
}

/** Parses a file with its secrets masked. */
export function parseMasked(text: string): MaskedDockerfile {
  const parsed = parseDockerfile(text);
  const { secrets, spans } = findSecrets(parsed);
  if (spans.length === 0) return { parsed, secrets };
  return { parsed: parseDockerfile(maskSource(text, spans)), secrets };
}
