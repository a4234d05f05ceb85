import {
  createModel,
  entity,
} from '../../../__fixtures__/layers/cookieCompany';
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import {
  columnOfTeam,
  columnTitle,
  homeColumns,
  NO_COLUMN,
} from './homeColumns';

function homeOf(concern: string, entities: readonly CatalogEntity[]) {
  const model = createModel(entities);
  const found = model.organization.vocabulary.concerns.get(concern);
  if (!found) throw new Error(`There is no concern ${concern}.`);
  return homeColumns(model).of(found);
}

function team(name: string, platform: string, type = 'platform-team') {
  return entity(
    `Group:${name}`,
    { type },
    { annotations: { 'platform-teams/platform': platform } },
  );
}

function holds(owner: string, ...concerns: string[]) {
  return entity(`Responsibility:${owner}-${concerns[0]}`, { owner, concerns });
}

describe('homeColumns', () => {
  it('puts a machine where most of its discipline and layer has been registered', () => {
    expect(
      homeOf('logging', [
        team('one', 'A'),
        team('two', 'B'),
        holds('one', 'monitoring'),
        holds('two', 'tracing', 'slo'),
        // Much work, but of other disciplines.
        holds('one', 'ci-cd', 'image-build', 'source-control'),
      ]),
    ).toBe('B');
  });

  it('keeps a platform that is called "-" apart from what belongs to no platform', () => {
    const model = createModel([
      team('one', '-', 'sre'),
      entity('Group:two', { type: 'team' }),
    ]);

    expect(columnOfTeam(model, 'group:default/one')).toBe('\\-');
    expect(columnTitle(model, '\\-')).toBe('-');
    expect(columnOfTeam(model, 'group:default/two')).toBe(NO_COLUMN);
    expect(homeOf('logging', [team('one', '-', 'sre')])).toBe('\\-');
  });

  it('puts it where most teams of its discipline are before any of them has registered', () => {
    expect(
      homeOf('logging', [
        team('one', 'A', 'sre'),
        team('two', 'B', 'sre'),
        team('three', 'B', 'sre'),
        team('four', 'A', 'devx'),
      ]),
    ).toBe('B');
  });

  it('puts it with the team that is suggested where nobody is of its discipline', () => {
    expect(
      homeOf('secret-management', [
        team('one', 'A', 'devx'),
        team('two', 'B', 'devx'),
        entity('Resource:vault', { type: 'vault', owner: 'two' }),
      ]),
    ).toBe('B');
  });

  it('puts it where its layer has most work when nothing else is known', () => {
    expect(
      homeOf('model-serving', [
        team('one', 'A'),
        team('two', 'B'),
        holds('one', 'networking', 'compute', 'storage'),
        holds('two', 'monitoring'),
      ]),
    ).toBe('B');
  });

  it('leaves it without a platform where there is none', () => {
    expect(homeOf('logging', [entity('Group:anybody', { type: 'team' })])).toBe(
      '-',
    );
  });
});
