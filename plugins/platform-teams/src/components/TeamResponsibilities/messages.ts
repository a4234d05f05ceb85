// Of a registration that names many places; its own page lists them all.
const MOST_SCOPES = 5;

/** Texts of a team's own page that are made of data, or in several of its parts. */
export const messages = {
  print: 'Print',
  printTitle: (team: string, day: string) =>
    `What ${team} does for others, as of ${day}`,
  share: (entities: number, of: number) => `${entities} of ${of}`,
  shareLabel: (work: string, entities: number, of: number) =>
    `${work}: which ${entities} of ${of}`,
  for: 'For',
  scopes: (scopes: readonly { readonly text: string }[]) => {
    const more = scopes.length - MOST_SCOPES;
    const named = scopes.slice(0, MOST_SCOPES).map(scope => scope.text);
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  },
  nextReview: 'Next review',
  usedBy: 'Used by',
  close: 'Close',
  by: (team: string) => `by ${team}`,
  dueSoon: (day: string) => `Due ${day}`,
  overdue: (day: string) => `Was due ${day}`,
  showAll: (all: number) => `Show all ${all}`,
  showAllOf: (all: number, what: string) => `Show all ${all}: ${what}`,
  loadingRest: 'Loading the rest',
  restFailed: (why: string) => `The rest could not be loaded: ${why}`,
  weHelp: 'what we help with',
  registrations: 'registrations',
  works: (examples: readonly string[], all: number) => {
    const more = all - examples.length;
    return `${examples.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  },
  line: (raiser: string, acting: string) =>
    `${raiser} raises the alert, ${acting} acts.`,
  askedTitle: 'Who is asked and told',
  askedSub: 'By the team that does the work',
  asked: 'Asked before a change',
  told: 'Told afterwards',
  together: 'Together with',
  teamsBelow: 'teams below',
  nobodyYet: 'Nobody that you may see is asked to come here yet.',
};
