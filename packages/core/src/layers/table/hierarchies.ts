/** Groups, systems and domains inside one another: what lies within one of them, and which one stands at a depth. */
import type { Organization } from '../../catalog/Organization';
import type { LayersModel } from '../layersModel';

/** Properties whose values lie inside one another. @internal */
export type Hierarchy = 'owner' | 'system' | 'domain';

/** A value and what it lies in, outermost first. @internal */
export function chainOf(
  organization: Organization,
  by: Hierarchy,
  value: string,
): readonly string[] {
  switch (by) {
    case 'owner':
      return [...organization.ancestorsOf(value)].reverse().concat(value);
    case 'domain':
      return [...organization.domainsOf(value)].reverse().concat(value);
    default:
      return systemsAround(organization, value);
  }
}

/** The group at a level from the outside; one that lies less deep stands for itself. @internal */
export function atDepth(
  chain: readonly string[],
  depth: number | undefined,
): { readonly value: string; readonly level: number } {
  const level = Math.min(Math.max(depth ?? chain.length, 1), chain.length);
  return { value: chain[level - 1], level };
}

/** Which values of a column are the given one or lie within it: 1 for each. @internal */
export function valuesWithin(
  { organization, table }: Pick<LayersModel, 'organization' | 'table'>,
  by: Hierarchy,
  ref: string,
): Uint8Array {
  return Uint8Array.from(table[by].values, value =>
    value === ref || chainOf(organization, by, value).includes(ref) ? 1 : 0,
  );
}

function systemsAround(
  organization: Organization,
  system: string,
): readonly string[] {
  const chain = new Set<string>();
  for (
    let ref: string | undefined = system;
    ref !== undefined && !chain.has(ref);
    ref = organization.systemOf(ref)
  ) {
    chain.add(ref);
  }
  return [...chain].reverse();
}
