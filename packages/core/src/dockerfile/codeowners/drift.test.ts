import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { assessDockerfile } from '../assessDockerfile';
import type { LineOwner, OwnershipModel } from '../types';
import { findCodeOwnersDrift, reviewersOf } from './findCodeOwnersDrift';
import { createHandleDirectory } from './handles';
import { parseCodeOwners } from './parseCodeOwners';

function entity(
  kind: string,
  name: string,
  more: { annotations?: Record<string, string>; email?: string } = {},
): [string, CatalogEntity] {
  return [
    `${kind.toLowerCase()}:default/${name}`,
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name, annotations: more.annotations },
      spec: more.email ? { profile: { email: more.email } } : {},
    },
  ];
}

const DIRECTORY = createHandleDirectory({
  entities: new Map([
    entity('Group', 'checkout'),
    entity('Group', 'devx', {
      annotations: { 'github.com/team-slug': 'Bakery/Developer-Experience' },
    }),
    entity('Group', 'images', {
      annotations: { 'gitlab.com/team-path': 'bakery/platform/images' },
      email: 'images@bakery.example',
    }),
    entity('Group', 'appsec', { email: 'AppSec@bakery.example' }),
    entity('Group', 'platform'),
    entity('User', 'ada', {
      annotations: { 'github.com/user-login': 'ada-l' },
      email: 'ada@bakery.example',
    }),
    entity('Component', 'devx'),
  ]),
  groupsOf: user => (user === 'user:default/ada' ? ['group:default/devx'] : []),
  ancestorsOf: group =>
    group === 'group:default/devx' ? ['group:default/platform'] : [],
});

describe('handles', () => {
  it.each([
    ['@bakery/developer-experience', ['group:default/devx']],
    ['@BAKERY/Developer-Experience', ['group:default/devx']],
    ['@other/developer-experience', undefined],
    ['@bakery/checkout', ['group:default/checkout']],
    ['@checkout', ['group:default/checkout']],
    // A group that says what it is called there is called nothing else.
    ['@bakery/devx', undefined],
    ['@bakery/platform/images', ['group:default/images']],
    ['images@bakery.example', ['group:default/images']],
    ['appsec@bakery.example', ['group:default/appsec']],
    ['@ada-l', ['group:default/devx']],
    ['ada@bakery.example', ['group:default/devx']],
    ['@nobody', undefined],
    ['@@maintainer', undefined],
    ['@constructor', undefined],
  ])('%s is %j', (handle, expected) => {
    expect(DIRECTORY.teamsOf(handle)).toEqual(expected);
  });
});

const TEAMS: Record<string, string> = {
  'application-code': 'group:default/checkout',
  'image-build': 'group:default/devx',
  'application-security': 'group:default/appsec',
};

const FILE = 'FROM node:24\nENV PORT=8080\nUSER 10001\nCMD ["node", "x.js"]\n';

function drift(codeOwners: string, declaredModel: OwnershipModel) {
  const assessment = assessDockerfile(FILE, {
    file: 'svc/Dockerfile',
    declaredModel,
    ownerOf: (concern): LineOwner =>
      TEAMS[concern]
        ? { team: TEAMS[concern], outcome: 'accountable', by: 'default' }
        : { team: undefined, outcome: 'gap' },
  });
  if (!assessment.ok) throw new Error(assessment.error.message);
  return findCodeOwnersDrift(assessment, {
    codeOwners: parseCodeOwners(codeOwners, 'github'),
    path: 'svc/Dockerfile',
    directory: DIRECTORY,
    author: 'group:default/checkout',
  });
}

function inShort(findings: ReturnType<typeof drift>): string[] {
  return findings.map(
    ({ rule, severity, owner }) => `${rule} ${severity} ${owner.team}`,
  );
}

describe('drift', () => {
  it.each<[string, OwnershipModel, string[]]>([
    ['* @bakery/checkout\n', 'developer', []],
    ['', 'developer', []],
    ['* @bakery/checkout\n', 'platform', ['PT2001 warning group:default/devx']],
    ['* @bakery/checkout @bakery/developer-experience\n', 'platform', []],
    ['* @ada-l\n', 'platform', []],
    ['* @bakery/platform\n', 'platform', []],
    [
      '* @bakery/checkout\n',
      'reviewed',
      [
        'PT2001 warning group:default/devx',
        'PT2001 warning group:default/appsec',
      ],
    ],
    ['', 'platform', ['PT2001 warning group:default/devx']],
    [
      '* @stranger\n',
      'platform',
      ['PT2001 info group:default/devx', 'PT2002 info group:default/devx'],
    ],
    [
      '* @bakery/platform\n! x\n',
      'platform',
      ['PT2003 info group:default/devx'],
    ],
  ])('of %j where the model is %s', (codeOwners, model, expected) => {
    expect(inShort(drift(codeOwners, model))).toEqual(expected);
  });

  it('names the lines, who is asked, and a line that mends it', () => {
    expect(drift('* @bakery/checkout\n', 'hybrid')).toEqual([
      {
        rule: 'PT2001',
        aliases: [],
        line: 1,
        endLine: 1,
        severity: 'warning',
        title: 'A team reviews none of its lines',
        message:
          'devx decides on lines 1, 3 (Base image and more). GitHub asks @bakery/checkout to review this file, and none of them is of devx.',
        why: 'Whoever answers for a line hears of a change only after it has shipped.',
        fix: {
          text: 'Put this below the other lines of the code owners file:\n/svc/Dockerfile @bakery/checkout @Bakery/Developer-Experience',
        },
        concern: 'base-image',
        role: 'platform',
        owner: {
          team: 'group:default/devx',
          outcome: 'accountable',
          by: 'default',
        },
        consulted: [],
        consultedOwners: [],
        fixBy: 'developer',
        source: 'platform-teams',
      },
    ]);
  });

  it('mends all in one line, since of several only the last counts', () => {
    const lines = (codeOwners: string) =>
      drift(codeOwners, 'reviewed').map(({ fix }) => fix.text.split('\n')[1]);

    expect(lines('* @bakery/checkout\n')).toEqual([
      '/svc/Dockerfile @bakery/checkout @Bakery/Developer-Experience @bakery/appsec',
      '/svc/Dockerfile @bakery/checkout @Bakery/Developer-Experience @bakery/appsec',
    ]);
    expect(lines('')[0]).toBe(
      '/svc/Dockerfile @Bakery/Developer-Experience @ORGANISATION/appsec',
    );
  });

  it('says who may be of the team where nobody can tell', () => {
    const [first, second] = drift('* @bakery/checkout @stranger\n', 'platform');
    expect(first.message).toContain(
      'The catalog does not know @stranger, who may be of it.',
    );
    expect(second.message).toContain(
      'Line 1 of the code owners file names @stranger',
    );
  });

  it('tells teams and strangers apart', () => {
    expect(
      reviewersOf({
        codeOwners: parseCodeOwners('* @checkout @stranger @@owner', 'gitlab'),
        path: 'Dockerfile',
        directory: DIRECTORY,
      }),
    ).toMatchObject({
      teams: ['group:default/checkout'],
      unknown: ['@stranger'],
    });
  });
});
