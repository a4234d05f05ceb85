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
  owner: 'group:default/checkout',
  domain: 'domain:default/payments',
  onlyFindings: true,
};
const nothing: LayersState = {
  mode: 'serves',
  groupBy: undefined,
  selected: undefined,
  asList: false,
  text: '',
  owner: undefined,
  domain: undefined,
  onlyFindings: false,
};

describe('the state of the layers page', () => {
  it.each([
    ['nothing', nothing, ''],
    [
      'everything',
      everything,
      'mode=stands&by=owner&select=system%3Adefault%2Fshop&view=list&q=shop&owner=group%3Adefault%2Fcheckout&domain=domain%3Adefault%2Fpayments&findings=only',
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

  it('asks the backend for a grouping in the mode that has one, for the selection in the other', () => {
    const { text, owner, domain, onlyFindings } = everything;

    expect(queryOf(everything)).toEqual({
      mode: 'stands',
      groupBy: 'owner',
      text,
      owner,
      domain,
      onlyFindings,
    });
    expect(queryOf({ ...everything, mode: 'serves' })).toEqual({
      mode: 'serves',
      selected: 'system:default/shop',
      text,
      owner,
      domain,
      onlyFindings,
    });
    expect(queryOf(nothing)).toEqual({ mode: 'serves' });
  });
});
