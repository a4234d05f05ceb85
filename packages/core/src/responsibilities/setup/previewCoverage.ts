/**
 * How many required questions have one clear answer today, and how many would
 * with a text of Responsibilities: what the set-up page shows as bars.
 */
import { withResponsibilities } from '../../catalog/withResponsibilities';
import { completeSteps, type Steps } from '../../layers/steps';
import { surveyFleetInSteps, type FleetSurvey } from '../fleet/surveyFleet';
import { readDrafts } from '../preview/readDrafts';
import type { Coverage, CoverageGroup, CoveragePreview } from './types';

/** The coverage of an organisation, compared with itself or with what it would be. @public */
export function coverageOf(
  today: FleetSurvey,
  after: FleetSurvey = today,
): Coverage {
  const groups = new Map<string, CoverageGroup>();
  for (const { id, group } of today.organization.vocabulary.concerns.values()) {
    const reach = today.concerns.get(id);
    if (!reach || reach.required === 0) continue;
    const next = after.concerns.get(id) ?? reach;
    const known = groups.get(group);
    groups.set(group, {
      group,
      needed: (known?.needed ?? 0) + reach.required,
      today: (known?.today ?? 0) + reach.requiredAnswered,
      after: (known?.after ?? 0) + next.requiredAnswered,
    });
  }
  const all = [...groups.values()];
  const sum = (key: 'needed' | 'today' | 'after') =>
    all.reduce((total, one) => total + one[key], 0);
  return {
    needed: sum('needed'),
    today: sum('today'),
    after: sum('after'),
    groups: all,
  };
}

/** Previews the coverage at once. @public */
export function previewCoverage(
  survey: FleetSurvey,
  text: string,
): CoveragePreview {
  return completeSteps(previewCoverageInSteps(survey, text));
}

/** Like {@link previewCoverage}, giving back control now and then. @public */
export function* previewCoverageInSteps(
  survey: FleetSurvey,
  text: string,
): Steps<CoveragePreview> {
  const { organization } = survey;
  const read = readDrafts(text, {
    file: 'platform-teams.yaml',
    vocabulary: organization.vocabulary,
  });
  if (!read.ok) return read;
  const after = yield* surveyFleetInSteps(
    withResponsibilities(organization, read.drafts),
  );
  return { ok: true, coverage: coverageOf(survey, after) };
}
