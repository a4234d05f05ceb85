import { packagedVocabulary } from '../vocabulary';
import { createPolicy } from './createPolicy';

function issuesOf(platformTeams: unknown): readonly string[] {
  const result = createPolicy(platformTeams);
  return result.ok
    ? []
    : result.issues.map(
        ({ pathText, message, suggestion }) =>
          `${pathText}: ${message} ${suggestion}`,
      );
}

describe('createPolicy', () => {
  it('gives the packaged policy where nothing is configured', () => {
    expect(createPolicy()).toMatchObject({
      ok: true,
      policy: {
        vocabulary: packagedVocabulary(),
        trusted: undefined,
        teams: {},
        dockerfile: { severities: undefined, columns: undefined },
      },
    });
  });

  it('reads what an organisation decides', () => {
    expect(
      createPolicy({
        registration: { trusted: ['url:https://git.example.com/*'] },
        teams: { types: { guild: ['sre'] }, refs: { Devx: ['devx'] } },
        layers: { types: { Queue: 'platform' } },
        dockerfile: {
          severities: { DL3006: 'off' },
          columns: { developer: { 'base-image': ['platform'] } },
          discovery: { withoutContainer: ['library'] },
        },
        snapshot: { schedule: { frequency: { minutes: 5 } } },
      }),
    ).toMatchObject({
      ok: true,
      policy: {
        trusted: ['url:https://git.example.com/*'],
        teams: {
          types: { guild: ['sre'] },
          refs: { 'group:default/devx': ['devx'] },
        },
        layers: { types: { queue: 'platform' } },
        dockerfile: {
          severities: { DL3006: 'off' },
          columns: { developer: { 'base-image': ['platform'] } },
        },
      },
    });
  });

  it('tells every mistake at once, each with its path and remedy', () => {
    expect(
      issuesOf({
        vocabluary: {},
        registration: { trusted: 'everybody' },
        teams: { types: { guild: ['srre'] }, refs: { 'a b': [] } },
        layers: { types: { queue: 'platfrom' } },
        dockerfile: {
          severities: { DL3006: 'fatal' },
          columns: { developer: { 'base-imag': ['platform'] } },
        },
      }),
    ).toEqual([
      expect.stringMatching(
        /^platformTeams\.vocabluary: .*Did you mean "vocabulary"/,
      ),
      expect.stringMatching(/^platformTeams\.registration\.trusted: .*list/),
      expect.stringMatching(
        /^platformTeams\.teams\.types\.guild\[0\]: .*Did you mean "sre"/,
      ),
      expect.stringMatching(
        /^platformTeams\.teams\.refs\["a b"\]: .*group:default\/sre/,
      ),
      expect.stringMatching(
        /^platformTeams\.dockerfile\.severities\.DL3006: .*error, warning, info, off/,
      ),
      expect.stringMatching(
        /^platformTeams\.dockerfile\.columns\.developer\.base-imag: .*Did you mean "base-image"/,
      ),
      expect.stringMatching(
        /^platformTeams\.layers\.types\.queue: .*Did you mean "platform"/,
      ),
    ]);
  });

  it('tells a rule that there is not, and takes those of other checkers in any case', () => {
    const severities = {
      dl3006: 'off',
      PT2001: 'error',
      DL30O6: 'off',
      PT9999: 'error',
    };
    expect(issuesOf({ dockerfile: { severities } })).toEqual([
      'platformTeams.dockerfile.severities.DL30O6: There is no rule "DL30O6". Did you mean "DL3006"? `platform-teams rules` lists them.',
      expect.stringMatching(
        /^platformTeams\.dockerfile\.severities\.PT9999: There is no rule "PT9999"\./,
      ),
    ]);
    expect(
      createPolicy({ dockerfile: { severities: { dl3006: 'off' } } }),
    ).toMatchObject({
      policy: { dockerfile: { severities: { DL3006: 'off' } } },
    });
  });

  it.each(['scan', 'constructor'])(
    'takes no setting %s that nothing reads',
    key => {
      expect(issuesOf({ [key]: {} })).toEqual([
        expect.stringContaining(`There is no setting "${key}" here.`),
      ]);
    },
  );

  it.each([null, 'on', 7, ['sre']])('takes no %j for an object', value => {
    expect(issuesOf({ dockerfile: value })).toEqual([
      expect.stringContaining(
        'platformTeams.dockerfile: Expected an object here',
      ),
    ]);
  });

  it('reads what to read further', () => {
    const link = { title: 'Our platform', url: 'https://wiki.example.com/p' };
    expect(createPolicy({ learn: { links: [link] } })).toMatchObject({
      ok: true,
      policy: { learnLinks: [link] },
    });
  });

  it.each([
    [{ links: 'x' }, 'platformTeams.learn.links', 'Expected a list here'],
    [
      { links: [{ title: 'A', url: 'vbscript:alert(1)' }] },
      'platformTeams.learn.links[0].url',
      'is no address that people can open',
    ],
    [
      { links: [{ url: 'https://a.example' }] },
      'platformTeams.learn.links[0].title',
      'Expected a text here',
    ],
    [
      { links: [{ title: 'A', url: 'https://a.example', titel: 'B' }] },
      'platformTeams.learn.links[0].titel',
      'There is no setting "titel" here.',
    ],
  ])('says what is wrong with learn: %j', (learn, pathText, message) => {
    expect(createPolicy({ learn })).toMatchObject({
      ok: false,
      issues: [{ pathText, message: expect.stringContaining(message) }],
    });
  });
});
