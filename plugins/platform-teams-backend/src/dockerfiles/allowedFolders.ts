import path from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';

/**
 * The folders that the portal's own configuration registers files from. Only
 * below them are files of this machine read, whatever an entity says.
 */
export function readAllowedFolders(
  config: RootConfigService,
): readonly string[] {
  const locations = config.getOptionalConfigArray('catalog.locations') ?? [];
  const folders = locations
    .filter(location => location.getOptionalString('type') === 'file')
    .map(location => location.getString('target'))
    .map(target => folderOf(path.resolve(target)));
  return [...new Set(folders)];
}

/** The folder of a target, which may be a pattern: the part before its first wildcard. */
function folderOf(target: string): string {
  const [fixed] = target.split(/[*?[{(!]/);
  return fixed === target
    ? path.dirname(target)
    : path.resolve(fixed.slice(0, fixed.lastIndexOf(path.sep) + 1));
}
