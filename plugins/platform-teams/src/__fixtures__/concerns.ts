/** Answers of *Who to ask*, in every state that the card can be in. */
import type {
  ConcernAnswer,
  EntityConcernsResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { asSeen } from './entities';

type About = ConcernAnswer['about'];

/** An answer; what is not given is as plain as can be. */
export function concernAnswer(
  concern: string,
  about: Partial<About> & Pick<About, 'title'>,
  more: Partial<ConcernAnswer> = {},
): ConcernAnswer {
  return {
    entity: 'component:default/checkout-api',
    concern,
    outcome: 'accountable',
    team: 'group:default/checkout',
    by: 'default',
    why: null,
    candidates: [],
    assisting: [],
    consulted: [],
    informed: [],
    excluded: [],
    suggestions: [],
    handsOffTo: null,
    chain: [],
    reason: 'Checkout, because the catalog says that it owns checkout-api.',
    source: 'from the catalog’s owner',
    contacts: [],
    automatedBy: [],
    ...more,
    about: {
      hint: '',
      description: '',
      group: 'Run',
      keywords: [],
      discipline: 'sre',
      required: false,
      registeredSomewhere: true,
      ...about,
    },
  };
}

const onCall = concernAnswer('on-call', {
  title: 'Being on call',
  hint: 'Who answers the pager first',
  description: 'Answers the pager of a service.',
  keywords: ['pager'],
  required: true,
});

const monitoring = concernAnswer(
  'monitoring',
  {
    title: 'Monitoring',
    hint: 'Metrics, dashboards',
    description: 'Whether a service works, as numbers over time.',
    keywords: ['prometheus', 'grafana'],
    required: true,
  },
  {
    team: 'group:default/sre',
    by: 'rule',
    reason:
      'SRE, because SRE observability covers the system checkout, and checkout-api is part of it.',
    source: 'covers system checkout',
    chain: [
      {
        rule: 'responsibility:default/sre-observability',
        matchedBy: 'system',
        won: true,
        reason: 'names the system checkout. This one answers.',
        title: 'SRE observability',
        team: 'group:default/sre',
        editUrl: 'https://git.example.com/crumb/teams/edit/main/sre.yaml',
      },
      {
        rule: 'responsibility:default/devx-starter-monitoring',
        matchedBy: 'everything',
        won: false,
        reason:
          'covers everything. A rule for one system comes before a rule for all.',
        title: 'DevX starter monitoring',
        team: 'group:default/devx',
      },
    ],
    contacts: [
      {
        type: 'chat',
        title: '#sre-help',
        url: 'https://chat.example.com/sre-help',
        source: 'registration',
      },
      {
        type: 'pager',
        title: 'Page SRE',
        url: 'https://pager.example.com/sre',
        source: 'group-annotation',
      },
    ],
    consulted: ['group:default/cloud'],
    automatedBy: ['template:default/add-dashboard'],
    editUrl: 'https://git.example.com/crumb/teams/edit/main/sre.yaml',
  },
);

const pipelines = concernAnswer(
  'ci-cd',
  {
    title: 'Build and deploy',
    hint: 'Pipelines, releases, rollbacks',
    group: 'Build and ship',
    required: true,
  },
  {
    outcome: 'conflict',
    team: null,
    by: null,
    source: '',
    reason: 'Claimed twice: DevX and ML Platform both cover the system checkout.',
    candidates: [
      {
        team: 'group:default/devx',
        rule: 'responsibility:default/devx-pipelines',
        reason: 'DevX pipelines covers the system checkout.',
        contacts: [
          {
            type: 'chat',
            title: '#devx',
            url: 'https://chat.example.com/devx',
            source: 'registration',
          },
        ],
      },
      {
        team: 'group:default/ml-platform',
        rule: 'responsibility:default/ml-delivery',
        reason: 'ML delivery covers the system checkout.',
        contacts: [
          {
            type: 'mail',
            title: 'ml@example.com',
            url: 'mailto:ml@example.com',
            source: 'group-profile',
          },
        ],
      },
    ],
  },
);

const certificates = concernAnswer(
  'dns-certificates',
  {
    title: 'DNS and certificates',
    hint: 'Names, TLS, renewals',
    group: 'Cloud',
    keywords: ['cert', 'tls'],
  },
  { team: 'group:default/cloud', by: 'rule', source: 'covers every component' },
);

const logging = concernAnswer(
  'logging',
  { title: 'Logging', hint: 'Logs, retention', keywords: ['loki'] },
  { team: 'group:default/sre', by: 'rule', source: 'covers every component' },
);

const secrets = concernAnswer(
  'secret-management',
  {
    title: 'Passwords, keys and tokens',
    hint: 'Vault, rotation',
    group: 'Secure',
    keywords: ['vault', 'client cert'],
    required: true,
    registeredSomewhere: false,
  },
  {
    outcome: 'gap',
    team: null,
    by: null,
    why: 'no-rule',
    source: '',
    reason: 'Nobody has registered passwords, keys and tokens yet.',
    suggestions: [
      { team: 'group:default/security', because: 'it owns the resource vault' },
    ],
  },
);

const response: EntityConcernsResponse = {
  ...asSeen,
  entity: 'component:default/checkout-api',
  owner: 'group:default/checkout',
  registered: true,
  likelyTeams: 0,
  answers: [onCall, monitoring, pipelines, certificates, logging, secrets],
};

/** Every state of the card, by name. */
export const concernStates = {
  answered: response,
  firstDay: {
    ...response,
    registered: false,
    likelyTeams: 5,
    answers: [onCall, secrets],
  },
  partial: { ...response, partial: true, answers: [monitoring, { ...secrets, suggestions: [] }] },
  none: { ...response, answers: [] },
} satisfies Record<string, EntityConcernsResponse>;
