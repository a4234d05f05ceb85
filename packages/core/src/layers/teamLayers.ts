/**
 * The layer in which a platform team holds most of its concerns: that of what
 * it has registered, else of what its sub-teams have, else of its disciplines.
 */
import type { Organization, PlatformTeam } from '../catalog/Organization';
import { isInForce } from '../responsibilities/isInForce';
import { mostFrequentLayer } from './layerOrder';

/** Platform teams with their layers. @internal */
export function teamLayers(
  organization: Organization,
  teams: ReadonlyMap<string, PlatformTeam>,
): ReadonlyMap<string, string> {
  const { concerns, layers } = organization.vocabulary;
  const registered = new Map<string, string[]>();
  for (const rule of organization.responsibilities.filter(isInForce)) {
    const named = rule.concerns.flatMap(id => concerns.get(id)?.layer ?? []);
    registered.set(rule.owner, [
      ...(registered.get(rule.owner) ?? []),
      ...named,
    ]);
  }
  const result = new Map<string, string>();
  for (const [ref, team] of teams) {
    const layer =
      mostFrequentLayer(registered.get(ref) ?? [], layers) ??
      mostFrequentLayer(
        registeredBelow(organization, ref, registered),
        layers,
      ) ??
      mostFrequentLayer(ofDisciplines(organization, team), layers);
    if (layer) result.set(ref, layer);
  }
  return result;
}

function registeredBelow(
  organization: Organization,
  team: string,
  registered: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const seen = new Set([team]);
  const queue = [...organization.childGroupsOf(team)];
  const found: string[] = [];
  for (let group = queue.pop(); group !== undefined; group = queue.pop()) {
    if (seen.has(group)) continue;
    seen.add(group);
    found.push(...(registered.get(group) ?? []));
    queue.push(...organization.childGroupsOf(group));
  }
  return found;
}

function ofDisciplines(
  organization: Organization,
  team: PlatformTeam,
): readonly string[] {
  return [...organization.vocabulary.concerns.values()]
    .filter(({ discipline }) => team.disciplines.includes(discipline))
    .map(({ layer }) => layer);
}
