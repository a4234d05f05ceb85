/**
 * Decides who owns what a line is about: a comment above it, else a Responsibility that names the
 * concern, else the column of the model. What one concern is decided by is looked up once a file.
 */
import type {
  AssessOptions,
  Attribution,
  DockerfileRole,
  LineOwner,
  OwnerOf,
  OwnershipModel,
} from '../types';
import type { Topic } from './commandConcern';
import { disciplineRole, rolesFor } from './ownershipColumns';
import { ownerReason, type ReasonParts } from './ownerReason';

/** What to decide on. */
export interface OwnerQuestion {
  readonly topic: Topic;
  /** Whether it stands in a stage that does not ship. */
  readonly builder: boolean;
  /** Whether it is a shell command. */
  readonly command: boolean;
  /** The owner that a comment names. */
  readonly comment: string | undefined;
}

/** A decision, and its words for everything that shows the concern. */
interface Decision {
  readonly made: Omit<Attribution, 'reason'>;
  readonly reasonFor: (what: string) => string;
}

/** Decisions on a concern that were made before, and what they were made for. */
interface KnownDecision extends Decision {
  readonly aspect: Topic['aspect'];
  readonly builder: boolean;
  readonly command: boolean;
  /** The last answer: one kind of line mostly follows another. */
  last:
    { readonly what: string; readonly attribution: Attribution } | undefined;
  fixBy: DockerfileRole | undefined;
}

type KnownDecisions = Map<Topic['concern'], KnownDecision[]>;

/** Most decisions are made by one role alone. */
const NONE: readonly never[] = [];

const UNRESOLVED: LineOwner = { team: undefined, outcome: 'unresolved' };

/** Concerns that a builder stage does not soften: what goes wrong there reaches the image. */
const ALWAYS_STRICT = new Set(['secrets', 'supply-chain', 'base-image']);

/** Whether a builder stage makes a finding or a decision lighter. */
export function isSoftened({
  topic,
  builder,
}: Pick<OwnerQuestion, 'topic' | 'builder'>): boolean {
  return builder && !ALWAYS_STRICT.has(topic.concern);
}

function towardsDeveloper(
  roles: readonly DockerfileRole[],
): readonly DockerfileRole[] {
  const [first, ...rest] = roles;
  const step: DockerfileRole = first === 'security' ? 'platform' : 'developer';
  return [step, first, ...rest.filter(role => role !== step && role !== first)];
}

/** Whose work it is that breaks a chain of trust: a command of the build, or a file or setting. */
function brokenConcern({ command }: OwnerQuestion): Topic['concern'] {
  return command ? 'image-build' : 'application-files';
}

function decidedBy(
  comment: string | undefined,
  named: LineOwner | undefined,
): ReasonParts['by'] {
  if (comment) return 'comment';
  return named ? 'responsibility' : 'column';
}

/** Decides on owners for one file. */
export class OwnerDecider {
  readonly model: OwnershipModel;
  readonly #ownerOf: OwnerOf | undefined;
  readonly #columns: AssessOptions['columns'];
  readonly #answers = new Map<string, LineOwner>();
  readonly #known: KnownDecisions = new Map();
  /** By the owner that a comment names. */
  readonly #commented = new Map<string, KnownDecisions>();

  constructor(
    model: OwnershipModel,
    options: Pick<AssessOptions, 'ownerOf' | 'columns'>,
  ) {
    this.model = model;
    this.#ownerOf = options.ownerOf;
    this.#columns = options.columns;
  }

  decide(question: OwnerQuestion): Attribution {
    const known = this.#decision(question);
    const { what } = question.topic;
    if (known.last?.what === what) return known.last.attribution;
    const { concern, role, consulted, owner, consultedOwners } = known.made;
    const attribution = {
      concern,
      role,
      consulted,
      owner,
      consultedOwners,
      reason: known.reasonFor(what),
    };
    known.last = { what, attribution };
    return attribution;
  }

  /** The role that edits the repository to mend something. */
  fixBy(question: OwnerQuestion): DockerfileRole {
    const known = this.#decision(question);
    known.fixBy ??= this.#mends(question);
    return known.fixBy;
  }

  #mends(question: OwnerQuestion): DockerfileRole {
    const { topic } = question;
    if (this.model === 'platform' || this.model === 'generated') {
      return 'platform';
    }
    // Leaked secrets are taken out and replaced by those who use them.
    if (this.model !== 'hybrid' || topic.concern === 'secrets') {
      return 'developer';
    }
    // What a command must not do is mended by whoever the command belongs to.
    const concern =
      topic.concern === 'supply-chain'
        ? brokenConcern(question)
        : topic.concern;
    const { roles } = this.#roles({
      ...question,
      topic: { ...topic, concern },
    });
    return roles.find(role => role !== 'security') ?? 'developer';
  }

  /** The roles of the column, and whether a builder stage moved them towards developers. */
  #roles(question: OwnerQuestion): {
    roles: readonly DockerfileRole[];
    moved: boolean;
  } {
    const { topic, builder, command } = question;
    const { concern } = topic;
    const column = rolesFor({
      model: this.model,
      concern,
      aspect: concern === 'image-build' && builder ? 'builder' : topic.aspect,
      columns: this.#columns,
    });
    const moved =
      command &&
      isSoftened(question) &&
      column[0] !== 'developer' &&
      column[0] !== 'shared';
    return { roles: moved ? towardsDeveloper(column) : column, moved };
  }

  #decisionsBy(comment: string | undefined): KnownDecisions {
    if (comment === undefined) return this.#known;
    let known = this.#commented.get(comment);
    if (!known) this.#commented.set(comment, (known = new Map()));
    return known;
  }

  /** A decision is made once for everything that shows the same aspect of a concern. */
  #decision(question: OwnerQuestion): KnownDecision {
    const { topic, builder, command, comment } = question;
    const { concern, aspect } = topic;
    const byConcern = this.#decisionsBy(comment);
    let decisions = byConcern.get(concern);
    if (!decisions) byConcern.set(concern, (decisions = []));
    for (const known of decisions) {
      if (
        known.aspect === aspect &&
        known.builder === builder &&
        known.command === command
      ) {
        return known;
      }
    }
    const { made, reasonFor } = this.#decide(question);
    const known: KnownDecision = {
      made,
      reasonFor,
      aspect,
      builder,
      command,
      last: undefined,
      fixBy: undefined,
    };
    decisions.push(known);
    return known;
  }

  #decide(question: OwnerQuestion): Decision {
    const { topic, comment } = question;
    const { concern } = topic;
    const { roles, moved } = this.#roles(question);
    const named = this.#named(concern);
    const by = decidedBy(comment, named);
    const owner: LineOwner = comment
      ? { team: comment, outcome: 'accountable', by: 'comment' }
      : (named ?? this.#ofRole(roles[0]));
    const role =
      by === 'responsibility' ? this.#namedRole(concern, owner) : roles[0];
    const asked = this.#consulted(roles, role, owner);
    return {
      made: {
        concern,
        role,
        consulted: asked.map(({ other }) => other),
        owner,
        consultedOwners: asked.map(({ team }) => team),
      },
      reasonFor: ownerReason({
        concern,
        role,
        owner,
        model: this.model,
        by,
        moved: moved && by === 'column',
        asked: this.#ownerOf !== undefined,
      }),
    };
  }

  /** The other roles of a column, and who has them. */
  #consulted(
    roles: readonly DockerfileRole[],
    role: DockerfileRole,
    owner: LineOwner,
  ): readonly { other: DockerfileRole; team: LineOwner }[] {
    if (roles.length === 1 && roles[0] === role) return NONE;
    return roles
      .filter((other, at) => other !== role && roles.indexOf(other) === at)
      .map(other => ({ other, team: this.#ofRole(other) }))
      .filter(
        ({ team }) => team.team === undefined || team.team !== owner.team,
      );
  }

  #ask(concern: string): LineOwner {
    const known = this.#answers.get(concern);
    if (known) return known;
    const answer = this.#ownerOf?.(concern) ?? UNRESOLVED;
    this.#answers.set(concern, answer);
    return answer;
  }

  /** The team, or the teams, whose Responsibility names the concern. */
  #named(concern: string): LineOwner | undefined {
    const answer = this.#ask(concern);
    if (answer.outcome === 'conflict') return answer;
    const registered =
      answer.outcome === 'accountable' && answer.by !== 'default';
    return registered ? answer : undefined;
  }

  #namedRole(concern: Topic['concern'], owner: LineOwner): DockerfileRole {
    if (concern === 'secrets' || concern === 'supply-chain') return 'security';
    if (owner.team && owner.team === this.#ask('application-code').team)
      return 'developer';
    const role = disciplineRole(concern);
    return role === 'developer' && owner.team ? 'platform' : role;
  }

  #ofRole(role: DockerfileRole): LineOwner {
    if (!this.#ownerOf || role === 'shared') return UNRESOLVED;
    if (role === 'developer') return this.#ask('application-code');
    return this.#ask(
      role === 'platform' ? 'image-build' : 'application-security',
    );
  }
}
