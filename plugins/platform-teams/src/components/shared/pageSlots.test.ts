import { ownerSlot } from './ownerSlots';
import { pageSlots } from './pageSlots';

describe('pageSlots', () => {
  it('gives an owner the same look on all cards of a page', () => {
    pageSlots('component:default/a', ['checkout', 'devx']);
    expect([...pageSlots('component:default/a', ['sre', 'devx'])]).toEqual([
      ['checkout', ownerSlot(0)],
      ['devx', ownerSlot(1)],
      ['sre', ownerSlot(2)],
    ]);
  });

  it('begins anew on another page', () => {
    expect([...pageSlots('component:default/b', ['sre'])]).toEqual([
      ['sre', ownerSlot(0)],
    ]);
  });

  it('does not remember pages for ever', () => {
    pageSlots('component:default/c', ['checkout']);
    for (let page = 0; page < 20; page++) pageSlots(`page ${page}`, []);
    expect([...pageSlots('component:default/c', ['sre'])]).toEqual([
      ['sre', ownerSlot(0)],
    ]);
  });
});
