import { packagedVocabulary } from '../vocabulary';
import type { CatalogEntity, Json } from './CatalogEntity';
import { createOrganization } from './createOrganization';
import type { TeamPolicy } from './Organization';
import { platformTeamsOf } from './platformTeamsOf';
import { withRelations } from './withRelations';

function group(
  name: string,
  spec: Record<string, Json>,
  annotations: Record<string, string> = {},
): CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, annotations },
    spec,
  };
}

function registration(name: string, spec: Record<string, Json>): CatalogEntity {
  return {
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name, title: `Work of ${name}` },
    spec,
  };
}

function teamsOf(entities: readonly CatalogEntity[], teams?: TeamPolicy) {
  return [
    ...platformTeamsOf(
      createOrganization({
        entities: withRelations(entities),
        vocabulary: packagedVocabulary(),
        teams,
      }),
    ).values(),
  ];
}

describe('platformTeamsOf', () => {
  it('recognises a team by its annotation before its type', () => {
    expect(
      teamsOf([
        group(
          'a',
          { type: 'security' },
          { 'platform-teams/discipline': 'sre, devx,unheard-of' },
        ),
      ]),
    ).toEqual([
      {
        ref: 'group:default/a',
        title: 'a',
        disciplines: ['sre', 'devx'],
        by: 'annotation',
        reason:
          'Its annotation platform-teams/discipline says Reliability and Developer experience.',
        platform: { id: 'group:default/a', title: 'a' },
      },
    ]);
  });

  it('takes a team at its word that it is a customer', () => {
    expect(
      teamsOf([
        group(
          'a',
          { type: 'sre' },
          { 'platform-teams/discipline': 'application' },
        ),
      ]),
    ).toEqual([]);
  });

  it('recognises a team by its type, packaged or configured', () => {
    const teams = teamsOf(
      [
        group('infra', { type: 'infrastructure' }),
        group('plumbers', { type: 'guild' }),
        group('crew', { type: 'platform-team' }),
        group('shop', { type: 'team' }),
        registration('crew', {
          owner: 'crew',
          concerns: ['monitoring', 'ci-cd', 'on-call'],
        }),
      ],
      { types: { guild: ['devx'] } },
    );
    expect(
      teams.map(({ ref, by, disciplines }) => [ref, by, disciplines]),
    ).toEqual([
      ['group:default/crew', 'type', ['sre', 'devx']],
      ['group:default/infra', 'type', ['cloud-engineering']],
      ['group:default/plumbers', 'type', ['devx']],
    ]);
  });

  it('is not misled by words that JavaScript knows', () => {
    expect(teamsOf([group('constructor', { type: 'constructor' })])).toEqual(
      [],
    );
  });

  it('recognises a team by the configured list', () => {
    expect(
      teamsOf([group('shop', { type: 'team' })], {
        refs: { shop: ['security'] },
      }),
    ).toMatchObject([
      { ref: 'group:default/shop', by: 'config', disciplines: ['security'] },
    ]);
  });

  it('recognises a team by what it registered below the topmost layer', () => {
    const teams = teamsOf([
      group('plumbers', { type: 'team' }),
      group('shop', { type: 'team' }),
      registration('plumbers', { owner: 'plumbers', concerns: ['networking'] }),
      registration('shop', {
        owner: 'shop',
        concerns: ['on-call', 'entrypoint'],
      }),
      registration('old', {
        owner: 'shop',
        concerns: ['monitoring'],
        lifecycle: 'deprecated',
      }),
      registration('ghosts', { owner: 'ghosts', concerns: ['monitoring'] }),
    ]);
    expect(teams).toMatchObject([
      {
        ref: 'group:default/plumbers',
        by: 'responsibility',
        disciplines: ['cloud-engineering'],
        reason: 'It has registered Work of plumbers, which others build on.',
      },
    ]);
  });

  it('gives a team the platform of the nearest annotation', () => {
    const teams = teamsOf([
      group('platform', { type: 'platform-team' }),
      group(
        'engineering',
        { type: 'platform-team', parent: 'platform' },
        { 'platform-teams/platform': 'Engineering Platform' },
      ),
      group('sre', { type: 'sre', parent: 'engineering' }),
      group(
        'odd',
        { type: 'sre', parent: 'engineering' },
        { 'platform-teams/platform': 'platform' },
      ),
    ]);
    expect(teams.map(({ title, platform }) => [title, platform])).toEqual([
      [
        'engineering',
        { id: 'Engineering Platform', title: 'Engineering Platform' },
      ],
      ['odd', { id: 'group:default/platform', title: 'platform' }],
      ['platform', { id: 'group:default/platform', title: 'platform' }],
      ['sre', { id: 'Engineering Platform', title: 'Engineering Platform' }],
    ]);
  });

  it('gives a team without annotation the platform team just below the topmost', () => {
    const teams = teamsOf([
      group('company', { type: 'organization' }),
      group('platform', { type: 'platform-team', parent: 'company' }),
      group('engineering', { type: 'platform-team', parent: 'platform' }),
      group('sre', { type: 'sre', parent: 'engineering' }),
    ]);
    expect(teams.map(({ title, platform }) => [title, platform.title])).toEqual(
      [
        ['engineering', 'engineering'],
        ['platform', 'platform'],
        ['sre', 'engineering'],
      ],
    );
  });
});
