/**
 * The line between two teams: who finds that something is broken raises it,
 * and who may change it acts. Which team that is follows from the answer to
 * one question; nobody types an address.
 */
import type { Resolution } from '../types';

/** An alert that one team raises and another acts on. @public */
export interface HandOff {
  readonly entity: string;
  /** The work of the team that raises the alert. */
  readonly concern: string;
  readonly raisedBy: string;
  /** The work of the team that acts. */
  readonly actsOn: string;
  readonly team: string;
}

/** A hand-off, or why there is none. @public */
export type HandOffResult =
  | { readonly ok: true; readonly handOff: HandOff }
  | {
      readonly ok: false;
      /**
       * `no-team`: nobody, or more than one team, answers for the concern;
       * `no-hand-off`: its team hands off to nobody; `nobody-acts`: the concern
       * that it hands off to has no team.
       */
      readonly why: 'no-team' | 'no-hand-off' | 'nobody-acts';
    };

/** Where an answer hands off to. @public */
export function handOffOf(resolution: Resolution): HandOffResult {
  if (resolution.outcome !== 'accountable') {
    return { ok: false, why: 'no-team' };
  }
  const { entity, concern, team, handsOffTo } = resolution;
  if (!handsOffTo) return { ok: false, why: 'no-hand-off' };
  if (!handsOffTo.team) return { ok: false, why: 'nobody-acts' };
  return {
    ok: true,
    handOff: {
      entity,
      concern,
      raisedBy: team,
      actsOn: handsOffTo.concern,
      team: handsOffTo.team,
    },
  };
}
