import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  coverageOf,
  previewCoverageInSteps,
  suggestSetupInSteps,
  type Organization,
  type SetupSuggestion,
} from '@cookie-factory/platform-teams-core';
import type {
  PreviewRequest,
  SetupPreviewResponse,
  SetupResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';
import { OrganizationModels } from './OrganizationModels';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
}

/** Says on the first day which team could do which work, and what that would answer. Nothing is stored. */
export class SetupService {
  readonly #options: Options;
  readonly #suggestions: OrganizationModels<Promise<SetupSuggestion>>;

  static create(options: Options): SetupService {
    return new SetupService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
    this.#suggestions = new OrganizationModels(async organization => {
      const { survey } = await options.findings.surveyOf(organization);
      return runInSteps(suggestSetupInSteps(survey));
    });
  }

  /** What the part of the catalog that the caller may see suggests. */
  async suggest(credentials: BackstageCredentials): Promise<SetupResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const { survey } = await this.#options.findings.surveyOf(organization);
    const suggestion = await this.#suggestions.of(organization);
    return {
      registered: organization.registeredConcerns.size > 0,
      hasGroups: hasGroups(organization),
      takenNames: takenNames(organization),
      suggestion,
      coverage: coverageOf(survey),
      ...asSeen(visible, teamsOf(suggestion)),
    };
  }

  /** How many questions would have an answer with a text of Responsibilities. */
  async preview(
    { yaml }: PreviewRequest,
    credentials: BackstageCredentials,
  ): Promise<SetupPreviewResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const { survey } = await this.#options.findings.surveyOf(organization);
    const preview = await runInSteps(previewCoverageInSteps(survey, yaml));
    return { preview, ...asSeen(visible, []) };
  }
}

function hasGroups({ entities }: Organization): boolean {
  for (const { kind } of entities.values()) {
    if (kind.toLowerCase() === 'group') return true;
  }
  return false;
}

function takenNames({
  responsibilities,
  rejected,
}: Organization): readonly string[] {
  const prefix = 'responsibility:default/';
  return [...responsibilities, ...rejected]
    .map(({ ref }) => ref)
    .filter(ref => ref.startsWith(prefix))
    .map(ref => ref.slice(prefix.length))
    .sort();
}

function teamsOf({ organizations }: SetupSuggestion): readonly string[] {
  return organizations.flatMap(({ works }) =>
    works.flatMap(({ candidates }) => candidates.map(({ team }) => team)),
  );
}
