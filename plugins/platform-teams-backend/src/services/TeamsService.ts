import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  cutProfile,
  likelyPlatformTeams,
  profileList,
  teamLoads,
  teamProfile,
  type OrganizationFinding,
  type TeamProfileItem,
  type TeamProfileList,
} from '@cookie-factory/platform-teams-core';
import type {
  PageQuery,
  TeamListResponse,
  TeamQuery,
  TeamResponse,
  TeamsResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';
import type { LayersService } from './LayersService';
import { knownEntity, type EntityPath } from './knownEntity';
import { pageOf } from './pageOf';
import { refsOfProfile } from './refsOfProfile';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
  readonly layers: Pick<LayersService, 'headlineOf'>;
  readonly now?: () => Date;
}

// The page shows a few of them, and links to the list of all.
const MOST_FINDINGS = 50;
// Of each list of a profile; the rest comes page by page.
const MOST_ITEMS = 50;

/** Says which teams serve others, what they do, and for whom. */
export class TeamsService {
  readonly #options: Options;
  readonly #now: () => Date;

  static create(options: Options): TeamsService {
    return new TeamsService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
  }

  /** A page of platform teams with their load, by title. */
  async list(
    query: PageQuery,
    credentials: BackstageCredentials,
  ): Promise<TeamsResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const { survey, findings } =
      await this.#options.findings.surveyOf(organization);
    const loads = teamLoads(organization, {
      now: this.#now(),
      survey,
      findings,
    });
    const page = pageOf(loads, ({ ref }) => ref, query);
    const registered = organization.registeredConcerns.size > 0;
    const suggested = registered ? [] : likelyPlatformTeams(organization);
    return {
      ...page,
      headline: await this.#options.layers.headlineOf(organization),
      registered,
      suggested,
      ...asSeen(visible, [
        ...page.items.map(({ ref }) => ref),
        ...suggested.map(({ team }) => team),
      ]),
    };
  }

  /** What one group does as a platform team; without a profile when it is none. */
  async forGroup(
    path: EntityPath,
    query: TeamQuery,
    credentials: BackstageCredentials,
  ): Promise<TeamResponse> {
    const { visible, ref, profile, findings } = await this.#profileOf(
      path,
      credentials,
    );
    const members = new Set([ref, ...(profile?.children ?? [])]);
    const all = findings.filter(({ team }) => team && members.has(team));
    const mine = all.slice(0, MOST_FINDINGS);
    const cut = profile && cutProfile(profile, query.limit ?? MOST_ITEMS);
    return {
      ...cut,
      findings: mine,
      findingsTotal: all.filter(({ accepted }) => !accepted).length,
      ...asSeen(visible, [
        ref,
        ...refsOfProfile(cut?.profile),
        ...mine.flatMap(refsOfFinding),
      ]),
    };
  }

  /** A page of one list of what a group does; an empty one when it is no platform team. */
  async listOfGroup<L extends TeamProfileList>(
    path: EntityPath,
    { list, ...query }: PageQuery & { readonly list: L },
    credentials: BackstageCredentials,
  ): Promise<TeamListResponse<L>> {
    const { visible, profile } = await this.#profileOf(path, credentials);
    const page = pageOf(
      profile ? profileList(profile, list) : [],
      keyOfItem,
      query,
    );
    const shown = profile && {
      ...cutProfile(profile, 0).profile,
      [list]: page.items,
    };
    return { ...page, ...asSeen(visible, refsOfProfile(shown)) };
  }

  async #profileOf(path: EntityPath, credentials: BackstageCredentials) {
    const { visible, ref } = await knownEntity(this.#options.visible, path, {
      credentials,
    });
    const { organization } = visible;
    const { survey, findings } =
      await this.#options.findings.surveyOf(organization);
    const profile = teamProfile(organization, ref, {
      now: this.#now(),
      survey,
    });
    return { visible, ref, profile, findings };
  }
}

/** What tells one item of a list from the others. */
function keyOfItem(item: TeamProfileItem<TeamProfileList>): string {
  if (typeof item === 'string') return item;
  const named: Readonly<Record<string, unknown>> = { ...item };
  return ['rule', 'ref', 'team', 'concern', 'url']
    .map(key => named[key])
    .join(' ');
}

function refsOfFinding(finding: OrganizationFinding): readonly string[] {
  return [finding.entity, finding.rule, finding.team].flatMap(ref => ref ?? []);
}
