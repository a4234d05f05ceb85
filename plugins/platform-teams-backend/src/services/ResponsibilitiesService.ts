import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  completeRef,
  describeCoverage,
  isInForce,
  matchedEntities,
  responsibilityStanding,
  vocabularyHolders,
  type Organization,
  type Responsibility,
} from '@cookie-factory/platform-teams-core';
import type {
  ListedResponsibility,
  MatchedEntitiesQuery,
  MatchedEntitiesResponse,
  ResponsibilitiesQuery,
  ResponsibilitiesResponse,
  ResponsibilityResponse,
  VocabularyHoldersResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';
import { knownEntity, type EntityPath } from './knownEntity';
import { pageOf } from './pageOf';
import { refsOfStanding } from './refsOfProfile';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
  readonly now?: () => Date;
}

// A registration that meets hundreds of others shows those it meets most.
const MOST_MEETINGS = 100;

/** Tells what teams have registered, all together and one by one. */
export class ResponsibilitiesService {
  readonly #options: Options;

  static create(options: Options): ResponsibilitiesService {
    return new ResponsibilitiesService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** A page of those that the caller may see, by reference. */
  async list(
    query: ResponsibilitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<ResponsibilitiesResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const team =
      query.team === undefined
        ? undefined
        : (completeRef(query.team, { defaultKind: 'group' }) ?? query.team);
    const rules = organization.responsibilities.filter(
      ({ owner, concerns, assists }) =>
        (team === undefined || owner === team) &&
        (query.concern === undefined ||
          concerns.includes(query.concern) ||
          assists.includes(query.concern)),
    );
    const page = pageOf(rules, ({ ref }) => ref, query);
    return {
      ...page,
      items: page.items.map(rule => toListed(organization, rule)),
      ...asSeen(
        visible,
        page.items.flatMap(({ ref, owner, provides }) => [
          ref,
          owner,
          ...provides,
        ]),
      ),
    };
  }

  /** One registration: what it reaches, what it beats and what it loses to. */
  async forResponsibility(
    path: EntityPath,
    credentials: BackstageCredentials,
  ): Promise<ResponsibilityResponse> {
    const { visible, ref } = await knownEntity(this.#options.visible, path, {
      credentials,
    });
    const { organization } = visible;
    const { survey } = await this.#options.findings.surveyOf(organization);
    const { now = () => new Date() } = this.#options;
    const found = responsibilityStanding(organization, ref, {
      now: now(),
      survey,
    });
    const standing = found && {
      ...found,
      meetings: found.meetings.slice(0, MOST_MEETINGS),
    };
    const { issues = [] } =
      organization.rejected.find(rejected => rejected.ref === ref) ?? {};
    return {
      standing,
      issues: issues.map(({ pathText, message, suggestion }) => ({
        path: pathText,
        message,
        suggestion,
      })),
      ...asSeen(visible, [ref, ...(standing ? refsOfStanding(standing) : [])]),
    };
  }

  /** A page of the entities that a registration selects. */
  async entities(
    path: EntityPath,
    query: MatchedEntitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<MatchedEntitiesResponse> {
    const { visible, ref } = await knownEntity(this.#options.visible, path, {
      credentials,
    });
    const { survey } = await this.#options.findings.surveyOf(
      visible.organization,
    );
    const page = pageOf(
      matchedEntities(survey, ref, query),
      one => one.ref,
      query,
    );
    return {
      ...page,
      ...asSeen(
        visible,
        page.items.map(one => one.ref),
      ),
    };
  }

  /** Each concern of the vocabulary with the teams that hold it. */
  async holders(
    credentials: BackstageCredentials,
  ): Promise<VocabularyHoldersResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const { survey } = await this.#options.findings.surveyOf(organization);
    const concerns = vocabularyHolders(organization, survey);
    const teams = concerns.flatMap(({ holders }) =>
      holders.map(({ team }) => team),
    );
    return { concerns, ...asSeen(visible, new Set(teams)) };
  }
}

function toListed(
  organization: Organization,
  rule: Responsibility,
): ListedResponsibility {
  const { ref, title, description, owner, concerns, assists } = rule;
  const { provides, mustNotChange, handsOffTo, reviewBy, editUrl } = rule;
  return {
    ref,
    title,
    description,
    team: owner,
    teamTitle: organization.titleOf(owner),
    concerns,
    assists,
    covers: describeCoverage(organization, rule),
    provides,
    mustNotChange,
    handsOffTo,
    reviewBy,
    editUrl,
    setAside: setAsideOf(rule),
  };
}

function setAsideOf(rule: Responsibility): ListedResponsibility['setAside'] {
  if (isInForce(rule)) return undefined;
  return rule.confirmed ? 'deprecated' : 'unconfirmed';
}
