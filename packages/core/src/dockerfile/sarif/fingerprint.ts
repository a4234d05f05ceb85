/**
 * A fingerprint of a finding that stays when lines move: its rule and what its lines say. Secrets
 * are masked in those lines already.
 */
import type { DockerfileAssessment, DockerfileFinding } from '../types';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** FNV-1a, 32 bits, from a start that may differ. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** Enough to tell findings of one file apart; nobody is kept from making two alike. */
function hashOf(text: string): string {
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0x050c5d1f));
}

/** Fingerprints of the findings of a file, in their order; equal ones are counted. */
export function fingerprints(
  findings: readonly DockerfileFinding[],
  { lines }: Assessed,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, line, endLine }) => {
    const text = lines
      .slice(line - 1, endLine)
      .map(one => one.text.trim())
      .join('\n');
    const hash = hashOf(`${rule}\n${text}`);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
