import type { Organization } from '../catalog/Organization';
import type { LayersScope } from './types';

/** What a picture is about, where it is about a part. @internal */
export function describeScope(
  { entities, titleOf }: Organization,
  scope: string | undefined,
): LayersScope | undefined {
  if (!scope) return undefined;
  const ref = scope.toLowerCase();
  const kind = entities.get(ref)?.kind ?? ref.split(':')[0];
  return { ref, title: titleOf(ref), kind };
}
