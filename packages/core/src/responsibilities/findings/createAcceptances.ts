/**
 * Which findings are accepted: by whoever should act, or by security where it
 * is about security, until a day and for a reason. Who may not accept a finding
 * cannot silence it, and what has run out is told.
 */
import { joinWords } from '../../catalog/Issue';
import type { Organization } from '../../catalog/Organization';
import { platformTeamsOf } from '../../catalog/platformTeamsOf';
import {
  ACCEPTED_ANNOTATION,
  parseAccepted,
  type Acceptance,
} from '../acceptedFinding';
import { owningTeam } from '../fleet/surveyFleet';
import { dayOf } from '../reviewDate';
import type { OrganizationFinding } from '../types';

const SECURITY = 'security';

/** An acceptance, and where it is written. */
interface Written extends Acceptance {
  readonly ref: string;
}

/** What somebody may have accepted: a finding, or what becomes one. @internal */
export type Acceptable = Pick<
  OrganizationFinding,
  'id' | 'entity' | 'rule' | 'concern' | 'team'
>;

/** What is written about it: an acceptance that counts, or one that does not, and why. @internal */
export type Judgement =
  | { readonly accepted: NonNullable<OrganizationFinding['accepted']> }
  | {
      readonly lapsed: NonNullable<OrganizationFinding['lapsed']>;
      /** That it does not count, as a sentence. */
      readonly message: string;
    };

/** Judges what is written; undefined where nothing is. @internal */
export type AcceptanceJudge = (about: Acceptable) => Judgement | undefined;

/** Gives a finding the acceptance that is written for it, if there is one. @internal */
export type Acceptances = (finding: OrganizationFinding) => OrganizationFinding;

/** Reads the acceptances of an organisation. @internal */
export function createAcceptances(
  organization: Organization,
  now: Date,
): Acceptances {
  const judge = createAcceptanceJudge(organization, now);
  return finding => {
    const judged = judge(finding);
    if (!judged) return finding;
    if ('accepted' in judged) return { ...finding, ...judged };
    const { lapsed, message } = judged;
    return { ...finding, message: `${finding.message} ${message}`, lapsed };
  };
}

/** The one judge of all findings, those of layers too. @internal */
export function createAcceptanceJudge(
  organization: Organization,
  now: Date,
): AcceptanceJudge {
  const today = dayOf(now);
  const teams = platformTeamsOf(organization);
  const securityTeams = [...teams.values()]
    .filter(({ disciplines }) => disciplines.includes(SECURITY))
    .map(({ ref }) => ref);
  const isSecurity = securityCheck(organization);
  const writtenFor = createReader(organization, [
    ...teams.keys(),
    ...organization.responsibilities.map(({ ref }) => ref),
  ]);

  return about => {
    const mayAccept = isSecurity(about) ? securityTeams : actingTeam(about);
    const written = writtenFor(about, mayAccept);
    if (written.length === 0) return undefined;
    const theirs = written.filter(
      ({ ref }) => !mayAccept || isOf(organization, ref, mayAccept),
    );
    const [last] = theirs.length > 0 ? theirs : written;
    const { until, reason } = last;
    if (theirs.length === 0) {
      const who = (mayAccept ?? []).map(organization.titleOf);
      return {
        lapsed: { until, reason, why: 'not-theirs' },
        message: `It is accepted where that does not count (${reason}): only ${joinWords(who, 'or') || 'a security team'} can accept it.`,
      };
    }
    return until >= today
      ? { accepted: { until, reason } }
      : {
          lapsed: { until, reason, why: 'expired' },
          message: `It was accepted until ${until} (${reason}); that day has passed.`,
        };
  };
}

function actingTeam({ team }: Acceptable): readonly string[] | undefined {
  return team === undefined ? undefined : [team];
}

/**
 * On what a finding is about, on the group of who may accept it, and on any
 * registration and platform team; the longest first.
 */
function createReader(
  { entities }: Organization,
  everywhere: readonly string[],
): (
  about: Acceptable,
  mayAccept: readonly string[] | undefined,
) => readonly Written[] {
  // Many findings may be those of one entity, or of one team.
  const known = new Map<string, readonly Written[]>();
  const readFrom = (ref: string): readonly Written[] => {
    const text = entities.get(ref)?.metadata.annotations?.[ACCEPTED_ANNOTATION];
    if (!text) return [];
    const read =
      known.get(ref) ?? parseAccepted(text).map(one => ({ ...one, ref }));
    known.set(ref, read);
    return read;
  };
  const general = new Map<string, Written[]>();
  for (const one of everywhere.flatMap(readFrom)) {
    general.set(one.id, [...(general.get(one.id) ?? []), one]);
  }
  return ({ id, entity, rule }, mayAccept = []) => {
    const own = [entity, rule, ...mayAccept].flatMap(ref =>
      ref === undefined ? [] : readFrom(ref).filter(one => one.id === id),
    );
    return [...own, ...(general.get(id) ?? [])].sort(latestFirst);
  };
}

function latestFirst(a: Acceptance, b: Acceptance): number {
  if (a.until === b.until) return 0;
  return a.until < b.until ? 1 : -1;
}

/** By the concern; a finding about a rule by what the rule is about. */
function securityCheck({
  vocabulary,
  responsibilities,
}: Organization): (about: Acceptable) => boolean {
  const isSecurity = (id: string) =>
    vocabulary.concerns.get(id)?.discipline === SECURITY;
  const rules = new Set(
    responsibilities
      .filter(({ discipline, concerns }) =>
        discipline === undefined
          ? concerns.length > 0 && concerns.every(isSecurity)
          : discipline === SECURITY,
      )
      .map(({ ref }) => ref),
  );
  return ({ concern, rule }) =>
    concern === undefined
      ? rule !== undefined && rules.has(rule)
      : isSecurity(concern);
}

/** Whether something is a team's: the team itself, its own things, or those of a group above it. */
function isOf(
  organization: Organization,
  ref: string,
  teams: readonly string[],
): boolean {
  const owner = ref.startsWith('group:') ? ref : owningTeam(organization, ref);
  return (
    owner !== undefined &&
    teams.some(
      team => team === owner || organization.ancestorsOf(team).includes(owner),
    )
  );
}
