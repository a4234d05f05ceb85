import { chooseDrawn } from './chooseDrawn';
import { machine } from './__fixtures__/pictureInput';

function ids(list: readonly { readonly id: string }[]) {
  return list.map(({ id }) => id);
}

describe('chooseDrawn', () => {
  const machines = [
    machine('a', { rank: 4 }),
    machine('b', { rank: 1 }),
    machine('c', { rank: 0 }),
    machine('d', { rank: 2 }),
    machine('e', { rank: 3 }),
  ];

  it('draws all when they fit', () => {
    expect(chooseDrawn(machines, 5)).toEqual({ machines, rolledUp: [] });
  });

  it('draws by rank, in their own order, and leaves a track to the roll-up', () => {
    const drawn = chooseDrawn(machines, 4);

    expect(ids(drawn.machines)).toEqual(['b', 'c', 'd']);
    expect(ids(drawn.rolledUp)).toEqual(['a', 'e']);
  });

  it('rolls up everything when there is a single track', () => {
    expect(ids(chooseDrawn(machines, 1).rolledUp)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});
