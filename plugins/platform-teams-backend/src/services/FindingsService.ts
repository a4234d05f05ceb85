import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  findingGroupId,
  findOrganizationFindings,
  groupFindings,
  layersFindings,
  surveyFleetInSteps,
  type FindingGroup,
  type CodeOwnersOf,
  type FleetSurvey,
  type Organization,
  type OrganizationFinding,
} from '@cookie-factory/platform-teams-core';
import type {
  FindingGroupsResponse,
  FindingsQuery,
  FindingsResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { LayersService } from './LayersService';
import { OrganizationModels } from './OrganizationModels';
import { pageOf } from './pageOf';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly layers: Pick<LayersService, 'modelOf'>;
  /** Code owners of what teams have drawn a line around. */
  readonly codeOwnersOf?: CodeOwnersOf;
  readonly now?: () => Date;
}

/** An organisation, asked every question, with all that is wrong in it. */
export interface Surveyed {
  readonly survey: FleetSurvey;
  /** Worst first. */
  readonly findings: readonly OrganizationFinding[];
}

// Callers choose the words that they look for.
const MOST_REMEMBERED = 20;

const WORST_FIRST: readonly OrganizationFinding['severity'][] = [
  'error',
  'warning',
  'info',
];

/** Lists what is wrong, in responsibilities and layers alike. */
export class FindingsService {
  readonly #visible: Options['visible'];
  readonly #surveys: OrganizationModels<Promise<Surveyed>>;
  readonly #groups = new OrganizationModels<
    Map<string, readonly FindingGroup[]>
  >(() => new Map());

  static create(options: Options): FindingsService {
    return new FindingsService(options);
  }

  private constructor({ visible, layers, codeOwnersOf, now }: Options) {
    this.#visible = visible;
    this.#surveys = new OrganizationModels(async organization => {
      const survey = await runInSteps(surveyFleetInSteps(organization));
      const model = await layers.modelOf(organization);
      const findings = [
        ...findOrganizationFindings(organization, {
          now: now?.() ?? new Date(),
          survey,
          codeOwnersOf,
        }),
        ...layersFindings(model),
      ];
      return { survey, findings: findings.sort(worstFirst) };
    });
  }

  /** The survey of an organisation, computed once. */
  surveyOf(organization: Organization): Promise<Surveyed> {
    return this.#surveys.of(organization);
  }

  /** A page of findings. */
  async list(
    query: FindingsQuery,
    credentials: BackstageCredentials,
  ): Promise<FindingsResponse> {
    const visible = await this.#visible.forCaller(credentials);
    const { findings } = await this.surveyOf(visible.organization);
    const { organization } = visible;
    const page = pageOf(
      findings.filter(finding => passes(organization, finding, query)),
      ({ id }) => id,
      query,
    );
    const named = page.items.flatMap(({ entity, rule, team }) => [
      entity,
      rule,
      team,
    ]);
    return { ...page, ...asSeen(visible, named) };
  }

  /** A page of findings, gathered by what settles them together. */
  async groups(
    query: FindingsQuery,
    credentials: BackstageCredentials,
  ): Promise<FindingGroupsResponse> {
    const visible = await this.#visible.forCaller(credentials);
    const groups = await this.#groupsOf(visible.organization, query);
    const page = pageOf(groups, ({ id }) => id, query);
    const named = page.items.flatMap(({ team, rule, entity, where }) => [
      team,
      rule,
      entity,
      ...where.groups.map(({ group }) => group),
    ]);
    const open = groups.reduce((sum, group) => sum + group.open, 0);
    return { ...page, open, ...asSeen(visible, named) };
  }

  /** The groups of a query, remembered: every page of them asks again. */
  async #groupsOf(
    organization: Organization,
    query: FindingsQuery,
  ): Promise<readonly FindingGroup[]> {
    const known = this.#groups.of(organization);
    const key = JSON.stringify({ ...query, limit: 0, cursor: '' });
    const found = known.get(key);
    if (found) return found;
    const { survey, findings } = await this.surveyOf(organization);
    const groups = groupFindings(
      survey,
      findings.filter(finding => passes(organization, finding, query)),
    );
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, groups);
    return groups;
  }
}

function worstFirst(a: OrganizationFinding, b: OrganizationFinding): number {
  return (
    Number(a.accepted !== undefined) - Number(b.accepted !== undefined) ||
    WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
    (a.id < b.id ? -1 : 1)
  );
}

function passes(
  organization: Organization,
  finding: OrganizationFinding,
  query: FindingsQuery,
): boolean {
  const { kind, severity, team, entity, concern, group, text } = query;
  if (kind?.length && !kind.includes(finding.kind)) return false;
  if (severity?.length && !severity.includes(finding.severity)) return false;
  if (team && finding.team !== team.toLowerCase()) return false;
  if (entity && finding.entity !== entity.toLowerCase()) return false;
  if (concern && finding.concern !== concern) return false;
  if (group && findingGroupId(organization, finding) !== group) return false;
  if (!text) return true;
  const wanted = text.toLowerCase();
  return `${finding.message} ${finding.fix}`.toLowerCase().includes(wanted);
}
