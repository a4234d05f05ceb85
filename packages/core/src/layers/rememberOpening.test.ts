import {
  cookieCompany,
  createModel,
} from '../../__fixtures__/layers/cookieCompany';
import { servesView } from './serves/servesView';
import { standsView } from './stands/standsView';

describe('a picture of the whole', () => {
  it('is drawn once for a model, whatever is left out of the question', () => {
    const model = createModel(cookieCompany);

    expect(servesView(model, { owner: undefined, partial: false })).toBe(
      servesView(model),
    );
    expect(standsView(model, { groupBy: 'owner' })).toBe(
      standsView(model, { groupBy: 'owner' }),
    );
  });

  it('is another one for another question or another model', () => {
    const model = createModel(cookieCompany);

    expect(standsView(model).belts).toHaveLength(4);
    expect(standsView(model, { belts: 0 }).belts).toEqual([]);
    expect(standsView(model, { belts: 1 }).belts).toHaveLength(1);
    expect(servesView(model, { partial: true }).partial).toBe(true);
    expect(servesView(createModel(cookieCompany))).not.toBe(servesView(model));
  });

  it('is drawn anew where a filter narrows it', () => {
    const model = createModel(cookieCompany);
    const narrow = { tag: 'node' };

    expect(servesView(model, narrow)).not.toBe(servesView(model, narrow));
    expect(servesView(model, narrow)).toEqual(servesView(model, narrow));
  });

  it('is forgotten when forty others were asked for since', () => {
    const model = createModel(cookieCompany);
    const first = standsView(model);
    for (let belts = 0; belts < 40; belts += 1) standsView(model, { belts });

    expect(standsView(model)).not.toBe(first);
    expect(standsView(model)).toEqual(first);
  });
});
