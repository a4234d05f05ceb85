/**
 * What a text of Responsibilities would change, before it is merged: which
 * answers, findings and customers. Computed on what the caller may see.
 */
import type { Organization } from '../../catalog/Organization';
import { withResponsibilities } from '../../catalog/withResponsibilities';
import { completeSteps, visitInSteps, type Steps } from '../../layers/steps';
import { createResolver, type Resolver } from '../createResolver';
import { findOrganizationFindings } from '../findings/findOrganizationFindings';
import { surveyFleetInSteps, type FleetSurvey } from '../fleet/surveyFleet';
import type { OrganizationFinding } from '../types';
import { compareOutcomesInSteps } from './compareOutcomes';
import { describeRulesInSteps } from './describeRules';
import { readDrafts } from './readDrafts';
import type {
  PreviewCustomers,
  PreviewFindings,
  ResponsibilityPreview,
} from './types';

const MOST_CHANGES = 100;
const MOST_FINDINGS = 50;
const MOST_CUSTOMERS = 100;

/** What a preview is computed with. @public */
export interface PreviewOptions {
  readonly now: Date;
  /** Name of the text, as issues name it. */
  readonly file?: string;
  /** The survey of the organisation as it is, when it was made already. */
  readonly survey?: FleetSurvey;
}

/** Previews a text of Responsibilities at once. @public */
export function previewResponsibilities(
  organization: Organization,
  text: string,
  options: PreviewOptions,
): ResponsibilityPreview {
  return completeSteps(
    previewResponsibilitiesInSteps(organization, text, options),
  );
}

/** Like {@link previewResponsibilities}, giving back control now and then. @public */
export function* previewResponsibilitiesInSteps(
  organization: Organization,
  text: string,
  { now, file = 'responsibility.yaml', survey }: PreviewOptions,
): Steps<ResponsibilityPreview> {
  const { vocabulary } = organization;
  const read = readDrafts(text, { file, vocabulary });
  if (!read.ok) return read;
  const next = withResponsibilities(organization, read.drafts);
  const before = createResolver(organization);
  const after = createResolver(next);
  const refs = read.drafts.map(({ responsibility }) => responsibility.ref);
  const reach = yield* reachInSteps([before, after], new Set(refs));
  const known = organization.responsibilities.filter(({ ref }) =>
    refs.includes(ref),
  );
  const concerns = [
    ...known,
    ...read.drafts.map(({ responsibility }) => responsibility),
  ].flatMap(rule => rule.concerns);
  const changes = yield* compareOutcomesInSteps(
    organization,
    { before, after },
    { refs: reach.any, concerns: [...new Set(concerns)] },
  );
  const surveys = {
    before: survey ?? (yield* surveyFleetInSteps(organization)),
    after: yield* surveyFleetInSteps(next),
  };
  const findings = {
    before: findOrganizationFindings(organization, {
      now,
      survey: surveys.before,
    }),
    after: findOrganizationFindings(next, { now, survey: surveys.after }),
  };
  return {
    ok: true,
    rules: yield* describeRulesInSteps(
      organization,
      after,
      new Map(refs.map(ref => [ref, reach.after.get(ref) ?? []])),
    ),
    changes: changes.slice(0, MOST_CHANGES),
    changesTotal: changes.length,
    appears: missingIn(findings.before, findings.after),
    vanishes: missingIn(findings.after, findings.before),
    customers: changedCustomers(surveys.before, surveys.after),
  };
}

interface Reach {
  /** Entities that each of the rules selects afterwards. */
  readonly after: ReadonlyMap<string, readonly string[]>;
  /** Entities that any of them selects, before or after. */
  readonly any: ReadonlySet<string>;
}

function* reachInSteps(
  [before, after]: readonly [Resolver, Resolver],
  rules: ReadonlySet<string>,
): Steps<Reach> {
  const any = new Set<string>();
  const selected = new Map<string, string[]>();
  yield* visitInSteps(before.organization.entities.keys(), ref => {
    for (const { rule, setAside } of after.matchesOf(ref)) {
      if (!rules.has(rule.ref)) continue;
      any.add(ref);
      if (setAside === 'excepted') continue;
      const list = selected.get(rule.ref);
      if (list) list.push(ref);
      else selected.set(rule.ref, [ref]);
    }
    if (before.matchesOf(ref).some(({ rule }) => rules.has(rule.ref))) {
      any.add(ref);
    }
  });
  for (const list of selected.values()) list.sort();
  return { after: selected, any };
}

/** The findings of `more` that `less` has not. */
function missingIn(
  less: readonly OrganizationFinding[],
  more: readonly OrganizationFinding[],
): PreviewFindings {
  const known = new Set(less.map(({ id }) => id));
  const items = more.filter(({ id }) => !known.has(id));
  return { total: items.length, items: items.slice(0, MOST_FINDINGS) };
}

function changedCustomers(
  before: FleetSurvey,
  after: FleetSurvey,
): readonly PreviewCustomers[] {
  const teams = new Set([...before.teams.keys(), ...after.teams.keys()]);
  const changes = [...teams].flatMap(team => {
    const then = before.teams.get(team)?.customers;
    const now = after.teams.get(team)?.customers;
    const customers = new Set([
      ...(then?.keys() ?? []),
      ...(now?.keys() ?? []),
    ]);
    return [...customers].map(customer => ({
      team,
      customer,
      before: then?.get(customer) ?? 0,
      after: now?.get(customer) ?? 0,
    }));
  });
  return changes
    .filter(change => change.before !== change.after)
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        (`${a.team} ${a.customer}` < `${b.team} ${b.customer}` ? -1 : 1),
    )
    .slice(0, MOST_CUSTOMERS);
}
