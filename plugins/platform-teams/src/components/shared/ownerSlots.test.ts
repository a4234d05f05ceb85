import { assignOwnerSlots, ownerSlot, swatchBackground } from './ownerSlots';

describe('ownerSlots', () => {
  it('gives sixteen owners sixteen different looks', () => {
    const looks = Array.from({ length: 16 }, (_, index) => {
      const { light, pattern } = ownerSlot(index);
      return `${light} ${pattern}`;
    });
    expect(new Set(looks).size).toBe(16);
  });

  it('assigns slots by first appearance', () => {
    const slots = assignOwnerSlots(['b', 'a', 'b']);
    expect([...slots]).toEqual([
      ['b', ownerSlot(0)],
      ['a', ownerSlot(1)],
    ]);
  });

  it('draws every pattern differently', () => {
    const drawn = Array.from({ length: 8 }, (_, index) =>
      swatchBackground(ownerSlot(index).pattern, '#000', '#fff'),
    );
    expect(new Set(drawn).size).toBe(8);
  });
});
