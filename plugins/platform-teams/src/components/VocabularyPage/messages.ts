/** Every text of the page of areas of work. */
export const messages = {
  loading: 'Loading the areas of work',
  failed: 'The areas of work could not be loaded.',
  title: 'Areas of work',
  sub: (all: number, held: number) =>
    `${all} kinds of work that somebody can be asked about; ${held} of them ${held === 1 ? 'has' : 'have'} a team.`,
  filters: 'Narrow the areas of work',
  search: 'Search: pager, cert, bill',
  discipline: 'Kind of team',
  group: 'Everyday group',
  held: 'Who answers',
  heldChoices: {
    team: 'A team has registered it',
    owner: 'The owner, by default',
    nobody: 'Nobody has registered it',
    twice: 'Claimed twice somewhere',
    required: 'Required somewhere',
  },
  found: (found: number, all: number) => `${found} of ${all} areas of work`,
  none: 'No area of work is called that here. Try another word, or take a filter away.',
  clear: 'Show all',
  alsoFoundBy: 'Also found by:',
  about: 'Asked about',
  requiredOf: 'Required of',
  requiredOfNone: 'nothing',
  everything: 'everything that has an owner',
  filterOnly: 'what this filter selects:',
  byDefault: 'If no team registers it',
  defaults: {
    owner: 'the owner in the catalog answers',
    none: 'nobody answers, and teams that could are suggested',
  },
  shown: 'Where you meet it',
  showns: {
    always: 'on every such entity',
    'when-registered': 'where a team has registered it, and by search',
    'in-dockerfile': 'in the Dockerfile tab',
  },
  standsIn: 'Stands in',
  layer: (layer: string, group: string) => `layer ${layer}, group ${group}`,
  id: 'In YAML',
  more: (title: string) => `More about ${title}`,
  answers: (entities: number) =>
    entities === 1 ? 'on 1 entity' : `on ${entities} entities`,
  answersNowhere: 'registered, answers nowhere',
  ownerAnswers: (entities: number) =>
    entities === 1
      ? 'The owner answers on 1 entity'
      : `The owner answers on ${entities} entities`,
  moreTeams: (teams: number) =>
    teams === 1 ? 'and 1 more team' : `and ${teams} more teams`,
  claimedTwice: (entities: number) => `Claimed twice on ${entities}`,
  requiredOpen: (open: number, of: number) =>
    `No one team on ${open} of ${of} that need one`,
  nobody: 'Nobody has registered this yet',
  notAsked: 'Nothing here is asked about it',
  register: 'Register this',
  howTitle: 'How answers are found',
  how: [
    'Each team registers what it does in a file of its own: for these areas of work, on these entities, ask us.',
    'For one entity and one area of work the narrowest registration answers: one that names the entity comes before one for its system, then its domain, then its owner (the nearest team first), then a selection, then everything. With a filter comes before without.',
    'Equally narrow registrations of one team count together; those of different teams are shown as claimed twice, and neither wins silently.',
    'Where no registration reaches, the owner in the catalog answers what is the owner’s by nature; everything else has no team, and that is shown.',
  ],
};
