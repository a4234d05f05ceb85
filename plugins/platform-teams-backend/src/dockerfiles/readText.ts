import type { ReadProblem } from './DockerfileReader';
import {
  binaryFile,
  emptyFile,
  LARGEST_FILE_BYTES,
  tooLargeFile,
} from './readProblems';

/**
 * Makes text of a file's bytes, or says why they are none.
 *
 * @param file - its path, for the words, and what the host says of its version.
 */
export function readText(
  bytes: Uint8Array,
  file: { readonly path: string; readonly etag?: string },
):
  | { readonly outcome: 'read'; readonly text: string; readonly etag?: string }
  | ReadProblem {
  const { path, etag } = file;
  if (bytes.byteLength > LARGEST_FILE_BYTES) return tooLargeFile(path);
  if (bytes.includes(0)) return binaryFile(path);
  const text = decode(bytes);
  if (text === undefined) return binaryFile(path);
  return text.trim() === '' ? emptyFile(path) : { outcome: 'read', text, etag };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The parser knows what to do with a byte order mark.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return undefined;
  }
}
