/**
 * What the set-up page begins with: for each organisation its work, and for
 * each work the teams that the catalog points to. Whether evidence is strong
 * decides what starts ticked: an open question is better than a wrong answer.
 */
import { joinWords } from '../../catalog/Issue';
import type { Organization } from '../../catalog/Organization';
import { completeSteps, type Steps } from '../../layers/steps';
import type { FleetSurvey } from '../fleet/surveyFleet';
import {
  evidenceInSteps,
  weighTeams,
  type KeyedClue,
  type WeighedTeam,
} from '../suggestTeams';
import { setupWorks, type WorkPlan } from './setupWorks';
import {
  SETUP_ORGANIZATIONS,
  type SetupCandidate,
  type SetupOrganization,
  type SetupSuggestion,
  type SetupWork,
} from './types';

const MOST_CANDIDATES = 5;

/** Suggests a set-up at once. @public */
export function suggestSetup(survey: FleetSurvey): SetupSuggestion {
  return completeSteps(suggestSetupInSteps(survey));
}

/** Like {@link suggestSetup}, giving back control now and then. @public */
export function* suggestSetupInSteps(
  survey: FleetSurvey,
): Steps<SetupSuggestion> {
  const { organization } = survey;
  yield* evidenceInSteps(organization);
  const organizations = SETUP_ORGANIZATIONS.map(id => ({
    id,
    works: setupWorks(organization.vocabulary, id).flatMap(plan =>
      workOf(survey, plan),
    ),
  }));
  return { closest: closestOf(organization, organizations), organizations };
}

function workOf(survey: FleetSurvey, plan: WorkPlan): readonly SetupWork[] {
  const weighed = weigh(survey.organization, plan);
  const [first] = weighed.teams;
  const pointsAt = new Set(first?.clues.map(({ key }) => key));
  const usual = plan.concerns.filter(
    ({ id, shown, requiredFor }) =>
      shown === 'always' || requiredFor !== undefined || pointsAt.has(id),
  );
  const asked = usual.filter(
    ({ id }) => (survey.concerns.get(id)?.applies ?? 0) > 0,
  );
  if (asked.length === 0 && !plan.always) return [];
  return [
    {
      id: plan.id,
      title: plan.title,
      concerns: (asked.length > 0 ? asked : usual).map(({ id }) => id),
      candidates: weighed.teams
        .slice(0, MOST_CANDIDATES)
        .map(({ team, clues }) => candidateOf(team, clues, weighed.isGuess)),
    },
  ];
}

interface Weighed {
  readonly teams: readonly WeighedTeam[];
  /** Nothing points to the work itself. */
  readonly isGuess: boolean;
}

function weigh(organization: Organization, plan: WorkPlan): Weighed {
  const things = plan.concerns.map(({ id }) => id);
  const names = plan.disciplines.map(id => `discipline/${id}`);
  const keys = plan.byThingsOnly ? things : [...things, ...names];
  const teams = byDistinctClues(weighTeams(organization, keys));
  return plan.byThingsOnly && teams.length === 0
    ? { teams: byDistinctClues(weighTeams(organization, names)), isGuess: true }
    : { teams, isGuess: false };
}

/** What is a clue to several concerns is one reason all the same. */
function byDistinctClues(
  teams: readonly WeighedTeam[],
): readonly WeighedTeam[] {
  const weightOf = ({ clues }: WeighedTeam) =>
    new Map(clues.map(({ text, weight }) => [text, weight]));
  const score = (team: WeighedTeam) =>
    [...weightOf(team).values()].reduce((sum, weight) => sum + weight, 0);
  return [...teams].sort(
    (a, b) => score(b) - score(a) || (a.team < b.team ? -1 : 1),
  );
}

function candidateOf(
  team: string,
  clues: readonly KeyedClue[],
  isGuess: boolean,
): SetupCandidate {
  const sorted = [...clues].sort((a, b) => b.weight - a.weight);
  const saysSo = sorted.filter(({ key }) => key.startsWith('discipline/'));
  const texts = new Set(sorted.map(({ text }) => text));
  // What it owns and what it calls itself tell more than two things that it owns.
  const told = new Set([
    sorted[0].text,
    ...(saysSo[0] ? [saysSo[0].text] : []),
    ...texts,
  ]);
  return {
    team,
    because: joinWords([...told].slice(0, 2)),
    strong: !isGuess && (saysSo.length > 0 || texts.size > 1),
  };
}

/** One team for reliability and developer experience is a platform team; a team for models is a platform of its own. */
function closestOf(
  { vocabulary }: Organization,
  organizations: readonly SetupOrganization[],
): SetupSuggestion['closest'] {
  const likely = (organization: string, discipline: string) => {
    const title = vocabulary.disciplines.get(discipline)?.title;
    return organizations
      .find(({ id }) => id === organization)
      ?.works.find(work => work.title === title)
      ?.candidates.find(({ strong }) => strong)?.team;
  };
  if (likely('two-platforms', 'ml-platform')) return 'two-platforms';
  const sre = likely('three-teams', 'sre');
  return sre !== undefined && sre === likely('three-teams', 'devx')
    ? 'platform-and-infrastructure'
    : 'three-teams';
}
