import { cutProfile, type TeamProfile, type TeamWork } from '@cookie-factory/platform-teams-core';
import type { TeamResponse } from '@cookie-factory/plugin-platform-teams-common';

const team = 'group:default/ml-platform';

const work: TeamWork = {
  rule: 'responsibility:default/ml-model-care',
  title: 'ML model care',
  team,
  concerns: [{ concern: 'model-monitoring', entities: 6, of: 7 }],
  entities: 6,
  covers: [{ text: 'the system recommendations' }],
  except: [],
  automatedBy: ['template:default/add-model-monitoring'],
  contacts: [],
  consulted: ['group:default/sre'],
  informed: ['group:default/data-science'],
  reviewBy: '2027-03-31',
  review: 'up-to-date',
  state: 'in-force',
  editUrl: 'https://git.example.com/edit/ml.yaml',
};

/** A platform team that has registered nothing. */
export const emptyProfile: TeamProfile = {
  team,
  title: 'ML Platform',
  platformTeam: {
    ref: team,
    title: 'ML Platform',
    disciplines: ['ml-platform'],
    by: 'annotation',
    reason: 'ML Platform is a platform team, because its annotation says so.',
    platform: { id: team, title: 'ML Platform' },
  },
  children: [],
  work: [],
  setAside: [],
  assists: [],
  provides: [],
  boundaries: [],
  automatedBy: [],
  customers: [],
  customersServed: 0,
  customersTotal: 4,
  consulted: [],
  informed: [],
  contacts: [],
  review: { state: 'none' },
  entities: 0,
};

/** A platform team with a little of everything. */
export const teamProfile: TeamProfile = {
  ...emptyProfile,
  work: [work],
  automatedBy: work.automatedBy,
  setAside: [
    {
      ...work,
      rule: 'responsibility:default/rogue',
      title: 'Rogue claim',
      state: 'unconfirmed',
      concerns: [{ concern: 'databases', entities: 0, of: 3 }],
    },
  ],
  assists: [
    {
      concern: 'monitoring',
      rule: work.rule,
      entities: 18,
      accountable: ['group:default/sre'],
    },
  ],
  provides: [
    {
      ref: 'component:default/drift-detector',
      rule: work.rule,
      exists: true,
      description: 'Watches models',
      consumingTeams: 2,
      consumingEntities: 6,
      consumers: [
        { team: 'group:default/data-science', entities: 4 },
        { team: 'group:default/recommendations', entities: 2 },
      ],
    },
    {
      ref: 'resource:default/gone',
      rule: work.rule,
      exists: false,
      consumingTeams: 0,
      consumingEntities: 0,
      consumers: [],
    },
  ],
  boundaries: [
    {
      rule: work.rule,
      team,
      mustNotChange: ['model-definition', 'model-inputs'],
      handsOffTo: { concern: 'model-performance', teams: ['group:default/data-science'] },
    },
  ],
  customers: [{ team: 'group:default/data-science', entities: 10, isPlatformTeam: false }],
  customersServed: 1,
  consulted: [{ team: 'group:default/sre', registrations: 1, examples: [work.title] }],
  informed: [{ team: 'group:default/data-science', registrations: 1, examples: [work.title] }],
  contacts: [
    {
      type: 'chat',
      title: '#ml-platform',
      url: 'https://chat.example.com/ml-platform',
      source: 'registration',
    },
  ],
  entities: 6,
};

/** The answer around a profile. */
export function teamResponse(profile: TeamProfile | undefined): TeamResponse {
  return {
    ...(profile && cutProfile(profile, 50)),
    findings: [],
    findingsTotal: 0,
    partial: false,
    asOf: '2026-11-23T15:40:00.000Z',
    titles: {
      'group:default/sre': 'SRE',
      'group:default/data-science': 'Data Science',
      'component:default/drift-detector': 'Drift detector',
      'template:default/add-model-monitoring': 'Add model monitoring',
    },
  };
}
