import { DockPlan } from './DockPlan';

describe('DockPlan', () => {
  const owner = { key: 'o', middle: 277, reach: 69 };

  it('lets a belt run straight up when its owner is near', () => {
    expect(new DockPlan([]).at(owner, 247.5)).toBe(247.5);
  });

  it('ends under the middle of the owner when the belt comes from afar', () => {
    expect(new DockPlan([]).at(owner, 900)).toBe(277);
  });

  it('keeps docks of one owner apart', () => {
    const docks = new DockPlan([]);

    expect([
      docks.at(owner, 900),
      docks.at(owner, 800),
      docks.at(owner, 100),
    ]).toEqual([277, 251, 303]);
  });

  it('keeps a bent belt clear of a machine that stands below the dock', () => {
    expect(new DockPlan([277]).at(owner, 900)).toBe(263);
  });

  it('ends straight above at a hall that reaches so far, else at its edge', () => {
    const hall = { key: 'h', from: 200, to: 400 };

    expect(new DockPlan([674]).within({ ...hall, to: 900 }, 674)).toBe(674);
    expect(new DockPlan([]).within(hall, 674)).toBe(400);
  });
});
