import type { ConcernAnswer } from '@cookie-factory/plugin-platform-teams-common';

type Candidate = ConcernAnswer['candidates'][number];

/** A team that claims the work, and how it is reached. */
export type CandidateTeam = Pick<Candidate, 'team' | 'contacts'>;

/** The teams of a conflict in order, each once with all its contacts. */
export function candidateContacts(
  candidates: readonly Candidate[],
): readonly CandidateTeam[] {
  const teams = [...new Set(candidates.map(({ team }) => team))];
  return teams.map(team => {
    const contacts = candidates
      .filter(candidate => candidate.team === team)
      .flatMap(candidate => candidate.contacts);
    const urls = contacts.map(({ url }) => url);
    return {
      team,
      contacts: contacts.filter(({ url }, at) => urls.indexOf(url) === at),
    };
  });
}
