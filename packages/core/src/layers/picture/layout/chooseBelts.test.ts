import { chooseBelts } from './chooseBelts';
import type { BeltInput } from './types';

function belt(
  from: string,
  to: string,
  entities: number,
  kind: BeltInput['kind'] = 'serves',
): BeltInput {
  return { from, to, entities, kind, label: `${from} to ${to}` };
}

const options = { usual: true, isDrawn: (id: string) => id !== 'hidden' };

function ends(belts: readonly BeltInput[]) {
  return belts.map(({ from, to }) => `${from} ${to}`);
}

describe('chooseBelts', () => {
  it('chooses the three largest of a corridor, one for each machine and owner', () => {
    const chosen = chooseBelts(
      [
        belt('m1', 'o1', 9),
        belt('m1', 'o2', 8),
        belt('m2', 'o1', 7),
        belt('m2', 'o2', 6),
        belt('m3', 'o3', 5),
        belt('m4', 'o4', 4),
      ],
      options,
    );

    expect(ends(chosen.usual)).toEqual(['m1 o1', 'm2 o2', 'm3 o3']);
  });

  it('passes over belts that begin or end in a roll-up', () => {
    const chosen = chooseBelts(
      [belt('hidden', 'o1', 9), belt('m1', 'hidden', 8), belt('m2', 'o2', 1)],
      options,
    );

    expect(ends(chosen.usual)).toEqual(['m2 o2']);
  });

  it('counts each corridor for itself', () => {
    const chosen = chooseBelts(
      [
        belt('m1', 'o1', 9),
        belt('m2', 'o2', 8),
        belt('m3', 'o3', 7),
        belt('k', 'column', 1, 'supplies'),
      ],
      options,
    );

    expect(ends(chosen.usual)).toEqual(['m1 o1', 'm2 o2', 'm3 o3', 'k column']);
  });

  it('adds all belts of the selected machine', () => {
    const chosen = chooseBelts(
      [belt('m1', 'o1', 9), belt('m1', 'o2', 8), belt('m2', 'o1', 7)],
      {
        ...options,
        selected: 'm1',
      },
    );

    expect(ends(chosen.selected)).toEqual(['m1 o1', 'm1 o2']);
    expect(ends(chosen.usual)).toEqual(['m2 o1']);
  });

  it('leaves out the usual ones where the picture is narrow', () => {
    expect(
      chooseBelts([belt('m1', 'o1', 9)], { ...options, usual: false }).usual,
    ).toEqual([]);
  });

  it('keeps up to three bypasses and draws more as one', () => {
    const bypasses = ['o1', 'o2', 'o3', 'o4'].map(to =>
      belt('s', to, 1, 'bypass'),
    );

    expect(chooseBelts(bypasses.slice(0, 3), options)).toMatchObject({
      bypasses: bypasses.slice(0, 3),
      bypassesTogether: false,
    });
    expect(chooseBelts(bypasses, options)).toMatchObject({
      bypasses: bypasses.slice(0, 1),
      bypassesTogether: true,
    });
  });
});
