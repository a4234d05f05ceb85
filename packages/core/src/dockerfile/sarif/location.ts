/** A path as a relative address: one from the root of a disk would not fit under any base. */
function toUri(file: string): string {
  return file
    .replace(/\\/g, '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(/^(\.?\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** What paths in a log are relative to. @public */
export const SARIF_ROOT = '%SRCROOT%';

/** A place in a file, by its path from the root of the repository. @public */
export function sarifLocation(
  file: string,
  lines?: { readonly line: number; readonly endLine: number },
) {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(file), uriBaseId: SARIF_ROOT },
      ...(lines
        ? { region: { startLine: lines.line, endLine: lines.endLine } }
        : {}),
    },
  };
}
