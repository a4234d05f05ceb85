/**
 * Reads a file, finds its secrets, and reads again what holds them when they are masked. Everything
 * that comes after works on the masked text: no value can reach a result.
 */
import { toParsed, type DockerfileParseResult } from '../parse/parseDockerfile';
import { readSyntax } from '../parse/readSyntax';
import { findSecrets, type FoundSecret } from './findSecrets';
import { maskSource } from './maskSource';

/** A parsed file without its secrets, and where they were. */
export interface MaskedDockerfile {
  readonly parsed: DockerfileParseResult;
  readonly secrets: readonly FoundSecret[];
}

/** Parses a file with its secrets masked. */
export function parseMasked(text: string): MaskedDockerfile {
  const syntax = readSyntax(text);
  const { secrets, spans } = findSecrets(syntax);
  if (spans.length === 0) return { parsed: toParsed(syntax), secrets };
  const masked = readSyntax(maskSource(text, spans));
  return { parsed: toParsed(masked), secrets };
}
