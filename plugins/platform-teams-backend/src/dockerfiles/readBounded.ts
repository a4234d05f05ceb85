import { LARGEST_FILE_BYTES } from './readProblems';

/**
 * Collects a stream until one byte more than the largest file: enough to tell
 * that it is too large, without holding all of it.
 */
export async function readBounded(
  stream: AsyncIterable<Uint8Array | string>,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop closes the stream.
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > LARGEST_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
