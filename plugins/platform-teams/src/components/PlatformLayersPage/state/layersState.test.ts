import { layersQuery, pictureQuery } from './layersQuery';
import {
  countFilters,
  layersStateCodec,
  type LayersState,
} from './layersState';

const DEFAULTS: LayersState = {
  mode: 'serves',
  skin: 'factory',
  zoom: 1,
  asList: false,
  selected: undefined,
  entity: undefined,
  groupBy: undefined,
  depth: undefined,
  boxes: undefined,
  text: '',
  owner: undefined,
  domain: undefined,
  lifecycle: undefined,
  tag: undefined,
  onlyFindings: false,
};

const EVERYTHING: LayersState = {
  mode: 'stands',
  skin: 'plain',
  zoom: 1.5,
  asList: true,
  selected: 'platform/system:default/till',
  entity: 'component:default/till',
  groupBy: 'owner',
  depth: 2,
  boxes: 24,
  text: 'till',
  owner: 'group:default/shop',
  domain: 'domain:default/selling',
  lifecycle: 'production',
  tag: 'java',
  onlyFindings: true,
};

function read(query: string): LayersState {
  return layersStateCodec.read(new URLSearchParams(query));
}

function written(state: LayersState): URLSearchParams {
  return new URLSearchParams(
    Object.entries(layersStateCodec.write(state)).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

describe('layersStateCodec', () => {
  it.each([
    ['nothing', DEFAULTS],
    ['everything', EVERYTHING],
  ])('reads back what it wrote of %s', (_, state) => {
    expect(read(written(state).toString())).toEqual(state);
  });

  it('leaves what is the default out of the URL', () => {
    expect(written(DEFAULTS).toString()).toBe('');
  });

  it.each([
    'mode=sideways',
    'skin=gold',
    'zoom=40',
    'by=colour',
    'depth=-1',
    'depth=1.5',
    'boxes=1000',
  ])('takes the default instead of what does not exist: %s', query => {
    expect(read(query)).toEqual(DEFAULTS);
  });
});

describe('countFilters', () => {
  it('counts what narrows, and nothing else', () => {
    expect(countFilters(DEFAULTS)).toBe(0);
    expect(countFilters(EVERYTHING)).toBe(6);
  });
});

describe('layersQuery', () => {
  const place = { width: 1400, asList: false };

  it('asks for no more boxes than one row of each layer holds', () => {
    const state: LayersState = { ...DEFAULTS, mode: 'stands' };
    const boxesAt = (width: number) =>
      pictureQuery(state, { ...place, width }).boxes;

    const boxes = [768, 1024, 1400, 2800].map(boxesAt);
    expect(boxes).toEqual([...boxes].sort((a = 0, b = 0) => a - b));
    expect(new Set(boxes).size).toBe(4);
    expect(pictureQuery(state, { ...place, asList: true }).boxes).toBe(60);
    expect(pictureQuery({ ...state, boxes: 6 }, place).boxes).toBe(6);
  });

  it('narrows both pictures alike, each with its own parts', () => {
    const narrowed: LayersState = { ...EVERYTHING, asList: false };
    const filters = {
      text: 'till',
      owner: 'group:default/shop',
      domain: 'domain:default/selling',
      lifecycle: 'production',
      tag: 'java',
      onlyFindings: true,
      scope: 'domain:default/selling',
    };
    const scoped = { ...place, scope: 'domain:default/selling' };

    expect(layersQuery(narrowed, pictureQuery(narrowed, scoped))).toEqual({
      mode: 'stands',
      ...filters,
      groupBy: 'owner',
      depth: 2,
      boxes: 24,
      belts: 400,
    });
    const serves: LayersState = { ...narrowed, mode: 'serves' };
    expect(layersQuery(serves, pictureQuery(serves, scoped))).toEqual({
      mode: 'serves',
      ...filters,
      selected: 'platform/system:default/till',
    });
  });
});
