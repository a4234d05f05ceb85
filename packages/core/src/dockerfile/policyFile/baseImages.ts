/** What a policy says of the images that a file builds on. */
import { OwnerDecider } from '../attribute/OwnerDecider';
import { matchPattern } from './matchImage';
import type {
  AssessOptions,
  DockerfileAssessment,
  DockerfileFinding,
  DockerfileStage,
  StageBase,
} from '../types';
import type { BaseImagePolicy } from './types';

type Assessed = Extract<DockerfileAssessment, { ok: true }>;

/** The ways to write the image of a stage; none where a variable decides at build time. */
function formsOf({ image, resolved }: StageBase): readonly string[] {
  if (resolved === undefined) return [];
  return image.includes('$') ? [resolved] : [image, resolved];
}

/** Who keeps the image that a stage builds on. @public */
export function baseImageOwner(
  base: StageBase,
  { owners }: BaseImagePolicy,
): string | undefined {
  const forms = formsOf(base);
  return owners.find(({ image }) =>
    forms.some(form => matchPattern(image, form)),
  )?.team;
}

function isListed(
  { base }: DockerfileStage,
  allowed: readonly string[],
): boolean {
  const forms = formsOf(base);
  const known =
    base.stage === undefined && base.image !== 'scratch' && forms.length > 0;
  return (
    !known ||
    allowed.some(pattern => forms.some(form => matchPattern(pattern, form)))
  );
}

/**
 * Finds stages on images that a policy does not list.
 * @public
 */
export function findUnlistedBaseImages(
  { stages, model, lines }: Assessed,
  { allowed }: BaseImagePolicy,
  options: Pick<AssessOptions, 'ownerOf' | 'columns' | 'severities'>,
): readonly DockerfileFinding[] {
  if (!allowed) return [];
  const decider = new OwnerDecider(model.current, options);
  return stages
    .filter(stage => !isListed(stage, allowed))
    .map(({ startLine, shipped, base }) => {
      const question = {
        topic: {
          concern: 'base-image' as const,
          aspect: undefined,
          what: 'FROM',
        },
        builder: !shipped,
        command: false,
        comment: undefined,
      };
      const line = lines[startLine - 1];
      return {
        rule: 'PT2010',
        aliases: [],
        line: startLine,
        endLine: startLine,
        severity: shipped ? ('error' as const) : ('warning' as const),
        title: 'The base image is not on the list',
        message: `${base.image} is none of the images that the policy allows.`,
        why: 'Nobody keeps an image up to date that nobody has agreed on.',
        fix: {
          text: `Build on one of these: ${allowed.join(', ')}. Or ask for the image to be added to the policy`,
        },
        concern: line.concern,
        role: line.role,
        owner: line.owner,
        consulted: line.consulted,
        consultedOwners: line.consultedOwners,
        fixBy: decider.fixBy(question),
        source: 'platform-teams',
      };
    });
}
