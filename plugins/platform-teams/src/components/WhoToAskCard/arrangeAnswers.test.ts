import { concernAnswer } from '../../__fixtures__/concerns';
import { arrangeAnswers } from './arrangeAnswers';

const gap = { outcome: 'gap', team: null, by: null } as const;

describe('arrangeAnswers', () => {
  it('puts every answer into one place', () => {
    const required = concernAnswer('a', { title: 'A', required: true });
    const run = concernAnswer('b', { title: 'B', group: 'Run' });
    const cloud = concernAnswer('c', { title: 'C', group: 'Cloud' });
    const run2 = concernAnswer('d', { title: 'D', group: 'Run' });
    const open = concernAnswer('e', { title: 'E', required: true }, gap);
    const quiet = concernAnswer('f', { title: 'F' }, gap);
    expect(arrangeAnswers([open, run, required, cloud, quiet, run2])).toEqual({
      required: [required],
      groups: [
        { group: 'Run', answers: [run, run2] },
        { group: 'Cloud', answers: [cloud] },
      ],
      gaps: [open],
      quiet: [quiet],
    });
  });

  it('counts a conflict as an answer', () => {
    const conflict = concernAnswer(
      'a',
      { title: 'A', required: true },
      { outcome: 'conflict', team: null },
    );
    expect(arrangeAnswers([conflict]).required).toEqual([conflict]);
  });
});
