import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  coverageMatrixInSteps,
  matrixCellInSteps,
  type Matrix,
  type Organization,
} from '@cookie-factory/platform-teams-core';
import type {
  MatrixEntitiesQuery,
  MatrixEntitiesResponse,
  MatrixQuery,
  MatrixResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { runInSteps } from '../runInSteps';
import type { VisibleOrganizationService } from '../snapshot/VisibleOrganizationService';
import { asSeen } from './asSeen';
import type { FindingsService } from './FindingsService';
import { OrganizationModels } from './OrganizationModels';
import { pageOf } from './pageOf';

interface Options {
  readonly visible: Pick<VisibleOrganizationService, 'forCaller'>;
  readonly findings: Pick<FindingsService, 'surveyOf'>;
}

// There are a handful of groupings and two sets of questions; callers choose the columns.
const MOST_REMEMBERED = 20;

/** Says where which question has a team. */
export class MatrixService {
  readonly #options: Options;
  readonly #matrices = new OrganizationModels<Map<string, Promise<Matrix>>>(
    () => new Map(),
  );

  static create(options: Options): MatrixService {
    return new MatrixService(options);
  }

  private constructor(options: Options) {
    this.#options = options;
  }

  /** The matrix of what the caller may see. */
  async view(
    query: MatrixQuery,
    credentials: BackstageCredentials,
  ): Promise<MatrixResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { organization } = visible;
    const matrix = await this.#matrixOf(organization, query);
    const { concerns } = organization.vocabulary;
    return {
      matrix,
      registered: organization.registeredConcerns.size > 0,
      about: Object.fromEntries(
        matrix.rows.flatMap(({ concern }) => {
          const known = concerns.get(concern);
          return known
            ? [
                [
                  concern,
                  {
                    title: known.title,
                    hint: known.hint,
                    discipline: known.discipline,
                    keywords: known.keywords,
                  },
                ],
              ]
            : [];
        }),
      ),
      ...asSeen(visible, refsOf(matrix)),
    };
  }

  /** A page of the entities behind one cell, as far as the caller may see them. */
  async entities(
    query: MatrixEntitiesQuery,
    credentials: BackstageCredentials,
  ): Promise<MatrixEntitiesResponse> {
    const visible = await this.#options.visible.forCaller(credentials);
    const { survey } = await this.#options.findings.surveyOf(
      visible.organization,
    );
    const { concern, by, questions, column = '' } = query;
    const all = await runInSteps(
      matrixCellInSteps(survey, {
        concern,
        by,
        questions,
        column: column.toLowerCase(),
      }),
    );
    const page = pageOf(all, ({ ref }) => ref, query);
    const named = page.items.flatMap(({ ref, teams }) => [ref, ...teams]);
    return { ...page, ...asSeen(visible, named) };
  }

  #matrixOf(organization: Organization, query: MatrixQuery): Promise<Matrix> {
    const known = this.#matrices.of(organization);
    const key = JSON.stringify([query.by, query.questions, query.columns]);
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const computed = this.#compute(organization, query);
    known.set(key, computed);
    computed.catch(() => known.delete(key));
    return computed;
  }

  async #compute(
    organization: Organization,
    query: MatrixQuery,
  ): Promise<Matrix> {
    const { survey } = await this.#options.findings.surveyOf(organization);
    return runInSteps(coverageMatrixInSteps(survey, query));
  }
}

function refsOf({ columns, rows }: Matrix): readonly string[] {
  return [
    ...columns.map(({ id }) => id).filter(id => id.includes(':')),
    ...rows.flatMap(({ suggestions, templates, cells }) => [
      ...suggestions.map(({ team }) => team),
      ...templates,
      ...cells.flatMap(({ teams }) => teams),
    ]),
  ];
}
