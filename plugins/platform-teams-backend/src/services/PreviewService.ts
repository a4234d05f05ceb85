import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  previewResponsibilitiesInSteps,
  type PreviewOutcome,
  type ResponsibilityPreview,
} from '@cookie-factory/platform-teams-core';
import type {
  PreviewRequest,
  PreviewResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
  readonly now?: () => Date;
}

/** Says what Responsibilities would change before they are merged. Nothing is stored. */
export class PreviewService {
  readonly #options: Options;

  static create(options: Options): PreviewService {
    return new PreviewService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** What a text would change of what the caller may see. */
  async preview(
    { yaml }: PreviewRequest,
    credentials: BackstageCredentials,
  ): Promise<PreviewResponse> {
    const { visible: service, findings, now } = this.#options;
    const visible = await service.forCaller(credentials);
    const { organization } = visible;
    const { survey } = await findings.surveyOf(organization);
    const preview = await runInSteps(
      previewResponsibilitiesInSteps(organization, yaml, {
        now: now?.() ?? new Date(),
        survey,
      }),
    );
    return { preview, ...asSeen(visible, refsOf(preview)) };
  }
}

function refsOf(preview: ResponsibilityPreview): readonly string[] {
  if (!preview.ok) return [];
  const teamsOf = ({ teams }: PreviewOutcome) => teams;
  const { rules, changes, appears, vanishes, customers } = preview;
  return [
    ...rules.flatMap(({ team, examples, collisions }) => [
      team,
      ...examples,
      ...collisions.flatMap(collision => [collision.rule, collision.team]),
    ]),
    ...changes.flatMap(({ from, to, examples }) => [
      ...teamsOf(from),
      ...teamsOf(to),
      ...examples,
    ]),
    ...[...appears.items, ...vanishes.items].flatMap(({ entity, rule, team }) =>
      [entity, rule, team].flatMap(ref => ref ?? []),
    ),
    ...customers.flatMap(({ team, customer }) => [team, customer]),
  ];
}
