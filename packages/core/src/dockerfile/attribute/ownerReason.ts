/** The words for who decides and why. A reason begins with who, then says because of what. */
import { DOCKERFILE_CONCERNS, type DockerfileConcernId } from '../concerns';
import { showMasked } from '../secrets/maskSource';
import type { DockerfileRole, LineOwner, OwnershipModel } from '../types';

const ROLE_NAMES: Readonly<Record<DockerfileRole, string>> = {
  developer: 'Developers',
  platform: 'The platform team',
  security: 'Security',
  shared: 'Everybody together',
};

const DECIDES: Readonly<Record<DockerfileRole, string>> = {
  developer: 'developers decide',
  platform: 'a platform team decides',
  security: 'security decides',
  shared: 'everybody decides together',
};

const MODEL_PHRASES: Readonly<Record<OwnershipModel, string>> = {
  developer: 'where developers write the Dockerfile',
  platform: 'where a platform team writes the Dockerfile',
  hybrid:
    'where developers list what they need and a platform team builds the image',
  reviewed: 'where developers write the Dockerfile and others review it',
  generated: 'where a tool generates the image',
};

const ASKED: Readonly<Record<DockerfileRole, string>> = {
  developer: 'the application code',
  platform: 'container images',
  security: 'application security',
  shared: 'it',
};

/** Titles as they stand in the middle of a sentence; abbreviations keep their capitals. */
const SUBJECTS = new Map(
  DOCKERFILE_CONCERNS.map(({ id, title }) => [
    id,
    title[1] === title[1].toLowerCase()
      ? title[0].toLowerCase() + title.slice(1)
      : title,
  ]),
);

/** The name of a team as it stands in a sentence. */
export function teamName(ref: string): string {
  return ref.slice(Math.max(ref.lastIndexOf('/'), ref.indexOf(':')) + 1);
}

/** The name of a role as it stands at the beginning of a sentence. */
export function roleName(role: DockerfileRole): string {
  return ROLE_NAMES[role];
}

/** What a reason is made of. */
export interface ReasonParts {
  readonly concern: DockerfileConcernId;
  readonly role: DockerfileRole;
  readonly owner: LineOwner;
  readonly model: OwnershipModel;
  /** What the answer rests on. */
  readonly by: 'comment' | 'responsibility' | 'column';
  /** Whether a builder stage moved the decision towards developers. */
  readonly moved: boolean;
  /** Whether somebody could be asked for teams at all. */
  readonly asked: boolean;
}

/** Longer than this, what shows the concern is cut: it comes from the file. */
const LONGEST_WHAT = 60;

function shownWhat(what: string): string {
  const shown = showMasked(what);
  return shown.length > LONGEST_WHAT
    ? `${shown.slice(0, LONGEST_WHAT)}…`
    : shown;
}

/** The words before the concern, and those behind it. */
function wordsAround(parts: ReasonParts): readonly [string, string] {
  const { role, owner, model, by, moved, asked } = parts;
  const who = owner.team ? teamName(owner.team) : roleName(role);
  if (by === 'comment') {
    return [
      `${who}, because a comment above names it as the owner of this `,
      '.',
    ];
  }
  if (by === 'responsibility' && owner.outcome === 'conflict') {
    const teams = (owner.candidates ?? []).map(teamName).join(' and ');
    return [`Claimed twice, because ${teams} have each registered `, '.'];
  }
  if (by === 'responsibility') {
    return [`${who}, because it has registered `, '.'];
  }
  const step = moved ? ' This is a builder stage, which does not ship.' : '';
  const before = `${who}, because ${DECIDES[role]} on `;
  const rule = ` ${MODEL_PHRASES[model]}.${step}`;
  if (owner.team || !asked) return [before, rule];
  return owner.outcome === 'conflict'
    ? [before, `${rule} Several teams claim ${ASKED[role]}.`]
    : [before, `${rule} Nobody registered ${ASKED[role]} yet.`];
}

/** Says who decides on a line, and why, given what in the line shows the concern. */
export function ownerReason(parts: ReasonParts): (what: string) => string {
  const [before, after] = wordsAround(parts);
  const opening = `${before}${SUBJECTS.get(parts.concern)} (`;
  const ending = `)${after}`;
  return what => opening + shownWhat(what) + ending;
}
