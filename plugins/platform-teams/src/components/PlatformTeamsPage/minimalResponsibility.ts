/** The least that registers work: an owner and its areas. */
export interface MinimalResponsibility {
  /** Full reference of the group that is asked. */
  readonly team: string;
  readonly concerns: readonly string[];
}

/**
 * Writes the YAML of a Responsibility, ready to be copied into a file that
 * the catalog reads.
 */
export function minimalResponsibility(input: MinimalResponsibility): string {
  return `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: ${nameOf(input)}
spec:
  owner: ${input.team}
  concerns: [${input.concerns.join(', ')}]
`;
}

function nameOf({ team, concerns }: MinimalResponsibility): string {
  const group = team.slice(team.lastIndexOf('/') + 1);
  return `${group}-${concerns[0] ?? 'work'}`.slice(0, 63);
}
