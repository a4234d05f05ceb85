import * as entry from './index';

describe('the entry of the old frontend system', () => {
  it('has no default export, which the new system would take for its plugin', () => {
    expect(Object.keys(entry)).not.toContain('default');
  });

  it('brings its API, its cards, tabs and pages', () => {
    expect(entry.platformTeamsPlugin.getId()).toBe('platform-teams');
    expect(
      [...entry.platformTeamsPlugin.getApis()].map(({ api }) => api),
    ).toEqual([entry.platformTeamsApiRef]);
    expect(Object.keys(entry).sort()).toEqual([
      'EntityDockerfileCard',
      'EntityDockerfileContent',
      'EntityLayerCard',
      'EntityResponsibilitiesContent',
      'EntityWhoToAskCard',
      'PlatformLayersPage',
      'PlatformTeamsPage',
      'platformTeamsApiRef',
      'platformTeamsPlugin',
    ]);
  });
});
