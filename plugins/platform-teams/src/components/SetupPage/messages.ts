/** What the set-up page says. */
export const messages = {
  title: 'Set up platform teams',
  subtitle:
    'About ten minutes. Nothing changes until you merge the pull request.',
  organizationTitle: 'How are your teams organised?',
  organizationText:
    'Pick the closest. You can change every team in the next step.',
  organizationOwn: 'Ours looks different: start from an empty list',
  organizations: {
    'three-teams': {
      title: 'Three teams',
      text: 'Reliability, developer experience and cloud, side by side.',
    },
    'platform-and-infrastructure': {
      title: 'Platform and Infrastructure',
      text: 'One platform team holds reliability and developer experience. Cloud stands below.',
    },
    'two-platforms': {
      title: 'Engineering Platform, ML Platform and Infrastructure',
      text: 'Two platforms for two kinds of customer, on one infrastructure.',
    },
  },
  teamsTitle: 'Which team does what?',
  teamsText:
    'Filled in from your catalog. Check each one, or leave it open: an open one is better than a wrong one.',
  teamsOwnText:
    'Add a row for each team, with the work that it is asked about.',
  columns: { work: 'Work', team: 'Team', because: 'Because' },
  addRow: 'Add another team',
  nobody:
    'Nothing in your catalog points to a team. Choose one, or leave it open.',
  nobodyOwn: 'Choose the team, and its work.',
  chosen: 'You chose it.',
  askFirst: 'Ask them first: nothing else points to it.',
  noGroupsTitle: 'There are no groups in your catalog yet',
  noGroupsText:
    'A team is a group of the catalog. Groups come from your directory or from YAML; once they are there, this page fills itself in.',
  noGroupsLink: 'How groups come into the catalog',
  effectTitle: 'What would this answer?',
  fileTitle: 'One file, one pull request',
  fileEmpty: 'Tick a row above, and the file is written here.',
  pullRequest:
    'The next page asks for the repository. Nothing counts before it is merged and your catalog has read it.',
} as const;
