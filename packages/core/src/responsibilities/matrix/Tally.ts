import type { MatrixCount } from './types';

type MutableCount = { -readonly [Key in keyof MatrixCount]: MatrixCount[Key] };

/** Counts places, and the teams that answer in them. */
export class Tally implements MutableCount {
  needed = 0;
  answered = 0;
  byOwner = 0;
  gaps = 0;
  conflicts = 0;
  readonly teams = new Map<string, number>();

  /** `entities` places that a team answers for by registration. */
  addTeam(team: string, entities: number): void {
    this.needed += entities;
    this.answered += entities;
    this.teams.set(team, (this.teams.get(team) ?? 0) + entities);
  }

  addConflict(entities: number): void {
    this.needed += entities;
    this.conflicts += entities;
  }

  addGap(entities: number): void {
    this.needed += entities;
    this.gaps += entities;
  }

  /** Places where the owner answers, of which `owned` have one that exists. */
  addByOwner(entities: number, owned: number): void {
    this.needed += entities;
    this.answered += owned;
    this.byOwner += owned;
    this.gaps += entities - owned;
  }

  /** Adds what another has counted. */
  add(other: Tally): void {
    this.needed += other.needed;
    this.answered += other.answered;
    this.byOwner += other.byOwner;
    this.gaps += other.gaps;
    this.conflicts += other.conflicts;
    for (const [team, entities] of other.teams) {
      this.teams.set(team, (this.teams.get(team) ?? 0) + entities);
    }
  }

  counts(): MatrixCount {
    const { needed, answered, byOwner, gaps, conflicts } = this;
    return { needed, answered, byOwner, gaps, conflicts };
  }
}

/** Places without exactly one team. */
export function openOf({ gaps, conflicts }: MatrixCount): number {
  return gaps + conflicts;
}

/** Most open first, then the lower share; undefined order is left to the caller by 0. */
export function mostOpenFirst(a: MatrixCount, b: MatrixCount): number {
  return (
    openOf(b) - openOf(a) ||
    a.answered / Math.max(a.needed, 1) - b.answered / Math.max(b.needed, 1)
  );
}
