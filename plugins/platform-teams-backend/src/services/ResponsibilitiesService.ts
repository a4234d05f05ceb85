import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  completeRef,
  describeCoverage,
  isInForce,
  type Organization,
  type Responsibility,
} from '@cookie-factory/platform-teams-core';
import type {
  Page,
  PageQuery,
} from '@cookie-factory/plugin-platform-teams-common';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { pageOf } from './pageOf';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
}

/** Which Responsibilities to list. */
export interface ResponsibilitiesQuery extends PageQuery {
  /** Reference of the accountable team; a bare name is a group. */
  readonly team?: string;
  readonly concern?: string;
}

/** A Responsibility in few words. */
export interface ListedResponsibility {
  readonly ref: string;
  readonly title: string;
  readonly description?: string;
  readonly team: string;
  readonly teamTitle: string;
  readonly concerns: readonly string[];
  readonly assists: readonly string[];
  /** What it covers, in words. */
  readonly covers: string;
  readonly provides: readonly string[];
  readonly mustNotChange: readonly string[];
  readonly handsOffTo?: string;
  readonly reviewBy?: string;
  readonly editUrl?: string;
  /** Why it answers nothing, where it does not. */
  readonly setAside?: 'unconfirmed' | 'deprecated';
}

/** Lists what teams have registered. */
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
  ): Promise<Page<ListedResponsibility> & { readonly partial: boolean }> {
    const { organization, partial } =
      await this.#options.visible.forCaller(credentials);
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
      partial,
    };
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
