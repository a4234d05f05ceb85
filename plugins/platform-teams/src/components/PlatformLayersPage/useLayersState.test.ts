import {
  queryOf,
  readState,
  writeState,
  type LayersState,
} from './useLayersState';

const everything: LayersState = {
  mode: 'stands',
  groupBy: 'owner',
  selected: 'system:default/shop',
  asList: true,
  text: 'shop',
  onlyFindings: true,
};
const nothing: LayersState = {
  mode: 'serves',
  groupBy: undefined,
  selected: undefined,
  asList: false,
  text: '',
  onlyFindings: false,
};

describe('the state of the layers page', () => {
  it.each([
    ['nothing', nothing, ''],
    [
      'everything',
      everything,
      'mode=stands&by=owner&select=system%3Adefault%2Fshop&view=list&q=shop&findings=only',
    ],
  ])('goes into the URL and comes back: %s', (_, state, query) => {
    const params = writeState(state, new URLSearchParams());

    expect(params.toString()).toBe(query);
    expect(readState(params)).toEqual(state);
  });

  it('leaves the rest of the URL alone', () => {
    expect(
      writeState(nothing, new URLSearchParams('tab=1&q=old')).toString(),
    ).toBe('tab=1');
  });

  it('takes words it does not know for the defaults', () => {
    expect(
      readState(new URLSearchParams('mode=x&by=colour&view=y&findings=z')),
    ).toEqual(nothing);
  });

  it('asks the backend for a grouping in the mode that has one', () => {
    expect(queryOf(everything)).toEqual({
      mode: 'stands',
      groupBy: 'owner',
      text: 'shop',
      onlyFindings: true,
    });
    expect(
      queryOf({ ...everything, mode: 'serves', text: '', onlyFindings: false }),
    ).toEqual({ mode: 'serves' });
  });
});
