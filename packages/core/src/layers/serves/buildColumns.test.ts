import {
  createModel,
  groups,
  workloads,
} from '../../../__fixtures__/layers/cookieCompany';
import { servesView } from './servesView';

describe('buildColumns', () => {
  it('names the column of what belongs to no platform, beside those that do', () => {
    const titles = (entities: typeof groups) =>
      servesView(createModel(entities)).layers.map(({ columns }) =>
        columns.map(({ title }) => title),
      );
    const onlySre = groups.filter(
      ({ metadata }) => !['devx', 'ml', 'cloud'].includes(metadata.name),
    );

    expect(titles([...onlySre, ...workloads])).toEqual([
      // Alone in its layer it needs no name.
      [''],
      ['Engineering', 'No platform'],
      [],
    ]);
  });
});
