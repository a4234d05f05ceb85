import { withTeamTitle } from './withTeamTitle';

const devx = {
  id: 'group:default/devx',
  name: 'DevX',
  teamRef: 'group:default/devx',
};

describe('withTeamTitle', () => {
  it('calls the team by its title', () => {
    expect(withTeamTitle('devx, because it has registered it.', devx)).toBe(
      'DevX, because it has registered it.',
    );
  });

  it('leaves a reason alone that begins with something else', () => {
    expect(withTeamTitle('devx-two, because of it.', devx)).toBe(
      'devx-two, because of it.',
    );
  });

  it('leaves the reason of a role alone', () => {
    expect(
      withTeamTitle('Security, because security decides.', {
        id: 'role:security',
        name: 'Security',
      }),
    ).toBe('Security, because security decides.');
  });
});
