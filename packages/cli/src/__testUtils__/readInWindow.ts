import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What Mermaid finds in a diagram, or why it takes it for none. */
export interface MermaidFound {
  readonly names?: readonly string[];
  readonly edges?: number;
  readonly groups?: number;
  readonly error?: string;
}

/** What an XML reader finds in a picture, or why it takes it for none. */
export interface SvgFound {
  readonly root?: string;
  readonly width?: number;
  readonly height?: number;
  readonly paths?: number;
  readonly error?: string;
}

/** Reads diagrams with Mermaid itself. */
export function readMermaid(texts: readonly string[]): readonly MermaidFound[] {
  return readInWindow('mermaid', texts);
}

/** Reads pictures as XML, strictly. */
export function readSvg(texts: readonly string[]): readonly SvgFound[] {
  return readInWindow('svg', texts);
}

function readInWindow<T>(
  format: 'mermaid' | 'svg',
  texts: readonly string[],
): readonly T[] {
  return JSON.parse(
    execFileSync(process.execPath, [resolve(__dirname, 'readInWindow.mjs')], {
      input: JSON.stringify({ format, texts }),
      encoding: 'utf8',
    }),
  );
}
