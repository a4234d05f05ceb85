import { pictureInput } from './__fixtures__/pictureInput';
import { layoutPicture } from './layoutPicture';
import type { Picture } from './types';

function tracks(picture: Picture) {
  return picture.bands.flatMap(band =>
    band.halls.map(hall => hall.machines.length),
  );
}

function pieces(picture: Picture) {
  return picture.bands.flatMap(band =>
    band.halls.flatMap(hall => hall.machines),
  );
}

describe('layoutPicture', () => {
  it.each([
    [1400, 'beside', [7, 4, 11]],
    [1100, 'beside', [4, 4, 8]],
    [1024, 'above', [4, 4, 9]],
    [768, 'above', [6, 4, 6]],
    [600, 'above', [4, 4, 4]],
  ])(
    'at %i wide puts labels %s their bands and draws %j machines',
    (width, labels, expected) => {
      const picture = layoutPicture(pictureInput, width);

      expect(picture.labels).toBe(labels);
      expect(tracks(picture)).toEqual(expected);
    },
  );

  it.each([1400, 1100, 1024, 768, 600])(
    'keeps everything inside and machines apart at %i wide',
    width => {
      const picture = layoutPicture(pictureInput, width);

      for (const hall of picture.bands.flatMap(band => band.halls)) {
        expect(hall.x).toBeGreaterThanOrEqual(36);
        expect(hall.x + hall.width).toBeLessThanOrEqual(width - 35);
        for (const [index, machine] of hall.machines.entries()) {
          expect(machine.x - 45).toBeGreaterThanOrEqual(hall.x);
          expect(machine.x + 45).toBeLessThanOrEqual(hall.x + hall.width);
          expect(
            index === 0 || machine.x - hall.machines[index - 1].x >= 102.9,
          ).toBe(true);
        }
      }
      expect(picture.owners.customers + 52).toBeLessThanOrEqual(width - 34);
    },
  );

  it('stands on the grid of the design at 1400', () => {
    const picture = layoutPicture({ ...pictureInput, selected: 'e4' }, 1400);

    expect(
      picture.bands[0].halls.map(({ x, width, height }) => ({
        x,
        width,
        height,
      })),
    ).toEqual([
      { x: 196, width: 721, height: 200 },
      { x: 953, width: 412, height: 200 },
    ]);
    expect(picture.owners.stations).toHaveLength(6);
    expect(picture.owners.stations[5]).toMatchObject({
      name: '+56 more teams',
      inside: 56,
    });
    expect(picture.bands[0].halls[0].machines[6]).toMatchObject({
      title: '+7 more areas',
      state: 'rolled-up',
    });
  });

  it('says in fewer words how many owners there are more, where a card is narrow', () => {
    const owners = { ...pictureInput.owners, more: 1_288 };
    const last = (width: number) =>
      layoutPicture({ ...pictureInput, owners }, width, {
        cards: true,
      }).owners.stations.at(-1)?.name;

    expect(last(1400)).toBe('+1,289 more teams');
    expect(last(768)).toBe('+1,291 more');
  });

  it('stands columns one above the other where it is narrow, and leaves out usual belts', () => {
    const picture = layoutPicture(pictureInput, 768);
    const [engineering, ml] = picture.bands[0].halls;

    expect(ml.y).toBeGreaterThan(engineering.y + engineering.height);
    expect(picture.belts.map(belt => belt.kind)).toEqual(['bypass']);
  });

  it('draws the selected machine as one trunk, on top of the others', () => {
    const picture = layoutPicture({ ...pictureInput, selected: 'e4' }, 1400);
    const trunk = picture.belts[picture.belts.length - 1];

    expect(trunk).toMatchObject({ selected: true, from: 'e4' });
    // Payments has no station of its own at this width: its belt ends at the roll-up.
    expect(trunk.ways).toHaveLength(3);
    expect(new Set(trunk.ways.map(way => `${way[0].x} ${way[0].y}`)).size).toBe(
      1,
    );
    expect(trunk.ways[2][trunk.ways[2].length - 1].x).toBeCloseTo(
      picture.owners.stations[5].x,
      -1,
    );
  });

  it('sends a bypass up the gutter between the columns', () => {
    const bypass = layoutPicture(pictureInput, 1400).belts.find(
      belt => belt.kind === 'bypass',
    )!;

    expect(bypass.ways[0].some(point => point.x === 935)).toBe(true);
    expect(bypass.note).toMatchObject({ text: 'Bypass: 3', anchor: 'end' });
  });

  it('keeps the warning before the words of a bypass off the belt on their left', () => {
    const belts = pictureInput.belts.map(belt =>
      belt.kind === 'bypass' ? { ...belt, from: 'i10' } : belt,
    );
    const bypass = layoutPicture({ ...pictureInput, belts }, 1400).belts.find(
      belt => belt.kind === 'bypass',
    )!;

    expect(bypass.note).toMatchObject({ text: 'Bypass: 3', anchor: 'start' });
    // The gutter is at 935, the sign begins 20 before the words.
    expect(bypass.note!.x - 20).toBeGreaterThanOrEqual(935 + 18);
  });

  it('sends a bypass up the side where there is one column', () => {
    const [platform, infrastructure] = pictureInput.bands;
    const picture = layoutPicture(
      {
        ...pictureInput,
        bands: [
          { ...platform, columns: platform.columns.slice(0, 1) },
          infrastructure,
        ],
      },
      1400,
    );
    const hall = picture.bands[0].halls[0];
    const bypass = picture.belts.find(belt => belt.kind === 'bypass')!;

    expect(Math.max(...bypass.ways[0].map(point => point.x))).toBeGreaterThan(
      hall.x + hall.width,
    );
  });

  it('sends belts up the side where platforms do not fit beside each other', () => {
    const [platform, infrastructure] = pictureInput.bands;
    const [engineering] = platform.columns;
    const crowded = {
      ...platform,
      columns: ['a', 'b', 'c'].map(id => ({
        ...engineering,
        id,
        machines: engineering.machines.map(one => ({
          ...one,
          id: `${id}${one.id}`,
        })),
      })),
    };
    const picture = layoutPicture(
      {
        ...pictureInput,
        bands: [crowded, infrastructure],
        belts: [
          {
            from: 'be1',
            to: 'owner:Checkout',
            kind: 'serves',
            entities: 7,
            label: 'b serves Checkout',
          },
        ],
      },
      1024,
    );
    const [first, second] = picture.bands[0].halls;
    const [belt] = picture.belts;

    expect(second.y).toBeGreaterThan(first.y);
    expect(Math.max(...belt.ways[0].map(point => point.x))).toBeGreaterThan(
      first.x + first.width + 4,
    );
  });

  it('moves nothing when a machine is selected', () => {
    const before = layoutPicture(pictureInput, 1400);
    const after = layoutPicture({ ...pictureInput, selected: 'e4' }, 1400);

    expect(pieces(after)).toEqual(pieces(before));
    expect(after.height).toBe(before.height);
  });

  it('moves nothing when a count changes', () => {
    const [platform, infrastructure] = pictureInput.bands;
    const grown = {
      ...platform,
      columns: platform.columns.map(column => ({
        ...column,
        machines: column.machines.map(one => ({ ...one, count: '999 teams' })),
      })),
    };
    const place = ({ id, x, top }: { id: string; x: number; top: number }) => ({
      id,
      x,
      top,
    });

    expect(
      pieces(
        layoutPicture(
          { ...pictureInput, bands: [grown, infrastructure] },
          1400,
        ),
      ).map(place),
    ).toEqual(pieces(layoutPicture(pictureInput, 1400)).map(place));
  });

  it('keeps the hall of a band without machines, and says so', () => {
    const [platform, infrastructure] = pictureInput.bands;
    const picture = layoutPicture(
      {
        ...pictureInput,
        bands: [platform, { ...infrastructure, columns: [] }],
      },
      1400,
    );

    expect(picture.bands[1].halls).toMatchObject([
      { width: 1169, empty: 'No machine yet.', machines: [] },
    ]);
  });

  it('draws one belt for more than three bypasses, with their number', () => {
    const bypasses = [
      'Baking ops',
      'Checkout',
      'Data Science',
      'Storefront',
    ].map(owner => ({
      from: 'i6',
      to: `owner:${owner}`,
      kind: 'bypass' as const,
      entities: 1,
      label: owner,
    }));
    const { belts } = layoutPicture({ ...pictureInput, belts: bypasses }, 1400);

    expect(belts).toMatchObject([
      { kind: 'bypass', note: { text: '4 bypasses, past the platform' } },
    ]);
  });
});
