/** Where a file has come apart from its siblings, as findings at its lines. */
import { OwnerDecider } from '../attribute/OwnerDecider';
import type {
  AssessOptions,
  DockerfileAssessment,
  DockerfileFinding,
} from '../types';
import type { SkeletonDrift } from './findSkeletonDrift';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** Turns the drift of one file into findings, owned by whoever decides on the lines. @public */
export function skeletonFindings(
  { lines, instructions, stages, model }: Assessed,
  drift: readonly SkeletonDrift[],
  options: Pick<AssessOptions, 'ownerOf' | 'columns'>,
): readonly DockerfileFinding[] {
  const decider = new OwnerDecider(model.current, options);
  return drift.flatMap(({ line: number, message, usual }) => {
    const line = lines[number - 1];
    if (line === undefined) return [];
    const { concern, role, owner, consulted, consultedOwners } = line;
    const instruction =
      line.instruction === undefined
        ? undefined
        : instructions[line.instruction];
    const stage = instruction?.stage;
    const fixBy = decider.fixBy({
      topic: { concern, aspect: undefined, what: instruction?.keyword ?? '' },
      builder: stage !== undefined && !stages[stage].shipped,
      command: false,
      comment: undefined,
    });
    return {
      rule: 'PT2020',
      aliases: [],
      line: number,
      endLine: number,
      severity: 'info',
      title: 'It has come apart from its siblings',
      message,
      why: 'Whoever mends one of these files mends the others by hand, and misses this one.',
      fix: {
        text: `Say the same here as the others: ${usual}. Or keep it, and say why in a comment above: # hadolint ignore=PT2020 # the reason`,
      },
      concern,
      role,
      owner,
      consulted,
      consultedOwners,
      fixBy,
      source: 'platform-teams',
    } satisfies DockerfileFinding;
  });
}
