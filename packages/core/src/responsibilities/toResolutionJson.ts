/**
 * The answer as other programs read it: the same for the command line, the
 * API and the actions. Absent values are null there.
 */
import type { ChainLink, Contact, Resolution, Suggestion } from './types';

/** A resolution as JSON. @public */
export interface ResolutionJson {
  readonly entity: string;
  readonly concern: string;
  readonly outcome: Resolution['outcome'];
  readonly team: string | null;
  readonly by: 'rule' | 'default' | null;
  readonly why: 'no-rule' | 'missing-team' | 'no-owner' | null;
  readonly reason: string;
  /** Where the answer comes from, in a few words. */
  readonly source: string;
  readonly discipline: string | null;
  readonly candidates: readonly {
    readonly team: string;
    readonly rule: string;
    readonly reason: string;
    readonly contacts: readonly Contact[];
  }[];
  readonly assisting: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly excluded: readonly string[];
  readonly suggestions: readonly Suggestion[];
  readonly handsOffTo: {
    readonly concern: string;
    readonly team: string | null;
  } | null;
  readonly contacts: readonly Contact[];
  readonly automatedBy: readonly string[];
  readonly chain: readonly ChainLinkJson[];
}

/** One step of the reason chain as JSON. @public */
export interface ChainLinkJson {
  readonly rule: string;
  readonly title: string;
  readonly team: string;
  readonly matchedBy: ChainLink['matchedBy'];
  readonly scope: string | null;
  readonly filtered: boolean;
  readonly won: boolean;
  readonly setAside?: 'unconfirmed' | 'deprecated' | 'excepted';
  readonly reason: string;
  readonly editUrl?: string;
}

/** Writes a resolution as JSON. @public */
export function toResolutionJson(resolution: Resolution): ResolutionJson {
  const { outcome } = resolution;
  const accountable = outcome === 'accountable' ? resolution : undefined;
  const gap = outcome === 'gap' ? resolution : undefined;
  const next = accountable?.handsOffTo;
  return {
    entity: resolution.entity,
    concern: resolution.concern,
    outcome,
    team: accountable?.team ?? null,
    by: accountable?.by ?? null,
    why: gap?.why ?? null,
    reason: resolution.reason,
    source: resolution.source,
    discipline: gap?.discipline ?? null,
    candidates: outcome === 'conflict' ? resolution.candidates : [],
    assisting: resolution.assisting,
    consulted: resolution.consulted,
    informed: resolution.informed,
    excluded: resolution.excluded,
    suggestions: resolution.suggestions,
    handsOffTo: next
      ? { concern: next.concern, team: next.team ?? null }
      : null,
    contacts: accountable?.contacts ?? [],
    automatedBy: accountable?.automatedBy ?? [],
    chain: resolution.chain.map(toChainLinkJson),
  };
}

function toChainLinkJson(link: ChainLink): ChainLinkJson {
  return {
    rule: link.rule,
    title: link.title,
    team: link.team,
    matchedBy: link.matchedBy,
    scope: link.scopeRef ?? null,
    filtered: link.filtered,
    won: link.won,
    setAside: link.setAside,
    reason: link.reason,
    editUrl: link.editUrl,
  };
}
