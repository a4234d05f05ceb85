/** Gathers who has to look at which lines, and puts it in words. */
import { roleName, teamName } from '../attribute/ownerReason';
import { dockerfileConcernTitle, type DockerfileConcernId } from '../concerns';
import type {
  Attribution,
  DockerfileRole,
  LineOwner,
  OwnershipModel,
} from '../types';
import { reviewReason } from './reviewReason';
import type { NeededReview, ReviewPart, ReviewTopic } from './types';

/** Whose change it is. */
export interface Author {
  readonly team: string | undefined;
  readonly role: DockerfileRole;
}

/** A changed line. */
export interface Change {
  /** By line of the file as it is now; absent: of the file as it was. */
  readonly removed: boolean;
  readonly line: number;
  /** The rule that a comment on this line switches off. */
  readonly hides?: string;
}

interface Topic {
  readonly concern: DockerfileConcernId;
  readonly part: ReviewPart;
  readonly lines: Set<number>;
  readonly removedLines: Set<number>;
  readonly hides: Set<string>;
}

interface Reviewer {
  readonly owner: LineOwner;
  readonly role: DockerfileRole;
  readonly topics: Map<string, Topic>;
  required: boolean;
}

/** What one line asks of one reviewer: equal asks of a stretch are said once. */
export type Ask = string;

function sorted(numbers: Iterable<number>): number[] {
  return [...numbers].sort((one, other) => one - other);
}

/** Collects the reviews of one file. */
export class ReviewCollector {
  readonly #author: Author;
  readonly #model: OwnershipModel;
  readonly #reviewers = new Map<string, Reviewer>();

  constructor(author: Author, model: OwnershipModel) {
    this.#author = author;
    this.#model = model;
  }

  /** Notes a changed line; returns what it asked for. `known` asks are not noted again. */
  add(
    attribution: Omit<Attribution, 'reason'>,
    change: Change,
    known: ReadonlySet<Ask> = new Set(),
  ): Ask[] {
    const { concern, role, owner, consulted, consultedOwners } = attribution;
    const all: [ReviewPart, DockerfileRole, LineOwner][] = [
      ['accountable', role, owner],
      ...consulted.map((other, at): [ReviewPart, DockerfileRole, LineOwner] => [
        'consulted',
        other,
        consultedOwners[at],
      ]),
    ];
    const asks: Ask[] = [];
    for (const [part, ofRole, who] of all) {
      if (this.#isAuthor(ofRole, who)) continue;
      const key = who.team ?? who.candidates?.join(' ') ?? ofRole;
      const ask = `${key} ${part} ${concern}`;
      asks.push(ask);
      if (!known.has(ask)) {
        this.#note({ key, part, role: ofRole, owner: who, concern }, change);
      }
    }
    return asks;
  }

  reviews(): NeededReview[] {
    return [...this.#reviewers.values()]
      .map(reviewer => this.#toReview(reviewer))
      .sort((one, other) => Number(other.required) - Number(one.required));
  }

  #isAuthor(role: DockerfileRole, { team, candidates }: LineOwner): boolean {
    if (role === 'shared') return true;
    const { team: own, role: ownRole } = this.#author;
    if (team !== undefined && own !== undefined) return team === own;
    if (own !== undefined && candidates?.includes(own)) return false;
    return role === ownRole;
  }

  #note(
    at: {
      key: string;
      part: ReviewPart;
      role: DockerfileRole;
      owner: LineOwner;
      concern: DockerfileConcernId;
    },
    { removed, line, hides }: Change,
  ): void {
    const { key, part, role, owner, concern } = at;
    let reviewer = this.#reviewers.get(key);
    if (!reviewer) {
      reviewer = { owner, role, topics: new Map(), required: false };
      this.#reviewers.set(key, reviewer);
    }
    // Security is asked where a mistake reaches production; the rest is asked where it is agreed.
    reviewer.required ||=
      part === 'accountable' ||
      this.#model === 'reviewed' ||
      role === 'security';
    const topicKey = `${part} ${concern}`;
    let topic = reviewer.topics.get(topicKey);
    if (!topic) {
      topic = {
        concern,
        part,
        lines: new Set(),
        removedLines: new Set(),
        hides: new Set(),
      };
      reviewer.topics.set(topicKey, topic);
    }
    (removed ? topic.removedLines : topic.lines).add(line);
    if (hides !== undefined) topic.hides.add(hides);
  }

  #toReview({ owner, role, topics, required }: Reviewer): NeededReview {
    const shown: ReviewTopic[] = [...topics.values()].map(topic => ({
      concern: topic.concern,
      part: topic.part,
      lines: sorted(topic.lines),
      removedLines: sorted(topic.removedLines),
      hides: [...topic.hides],
    }));
    const candidates = owner.team === undefined ? (owner.candidates ?? []) : [];
    return {
      team: owner.team,
      candidates,
      role,
      concerns: [...new Set(shown.map(({ concern }) => concern))],
      lines: sorted(new Set(shown.flatMap(({ lines }) => lines))),
      removedLines: sorted(
        new Set(shown.flatMap(({ removedLines }) => removedLines)),
      ),
      topics: shown,
      required,
      reason: reviewReason({
        who: this.#name(owner, role),
        topics: shown,
        titleOf: dockerfileConcernTitle,
      }),
    };
  }

  #name({ team, candidates }: LineOwner, role: DockerfileRole): string {
    if (team !== undefined) return teamName(team);
    return candidates && candidates.length > 0
      ? candidates.map(teamName).join(' or ')
      : roleName(role);
  }
}
