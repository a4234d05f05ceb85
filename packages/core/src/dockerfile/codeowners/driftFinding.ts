/** Findings about who reviews a file. They are mended in the code owners file, by developers. */
import type { DockerfileFinding } from '../types';

/** What a finding about reviewers is made of. */
export type DriftParts = Pick<
  DockerfileFinding,
  | 'rule'
  | 'severity'
  | 'line'
  | 'title'
  | 'message'
  | 'why'
  | 'concern'
  | 'role'
  | 'owner'
> & { readonly fix: string };

/** Completes a finding. */
export function driftFinding({ fix, ...parts }: DriftParts): DockerfileFinding {
  return {
    ...parts,
    aliases: [],
    endLine: parts.line,
    fix: { text: fix },
    consulted: [],
    consultedOwners: [],
    fixBy: 'developer',
    source: 'platform-teams',
  };
}
