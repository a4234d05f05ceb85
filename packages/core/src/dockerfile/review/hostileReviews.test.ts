import { reviewDockerfile } from './reviewDockerfile';

const LINES = 20_000;

function lines(word: string, count = LINES): string {
  return Array.from({ length: count }, (_, at) => `${word}${at}`).join('\n');
}

describe('reviews of hostile changes stay bounded', () => {
  it.each([
    [
      'every line is another one',
      `FROM x\n${lines('ENV A=')}\n`,
      `FROM x\n${lines('ENV B=')}\n`,
    ],
    [
      'lines stand in another order',
      `FROM x\n${lines('ENV A=')}\n`,
      `FROM x\n${lines('ENV A=').split('\n').reverse().join('\n')}\n`,
    ],
    [
      'equal lines are moved about',
      `FROM x\n${'ENV A=1\nENV B=2\n'.repeat(LINES / 2)}`,
      `FROM x\n${'ENV B=2\nENV B=2\nENV A=1\n'.repeat(LINES / 3)}`,
    ],
    [
      'blank lines are all that changed',
      `FROM x\n${'\n'.repeat(500_000)}ENV A=b\n`,
      'FROM x\nENV A=b\n',
    ],
    [
      'comments name owners everywhere',
      'FROM x\n',
      `FROM x\n${'# owner: group:default/a\nENV A=b\n'.repeat(LINES / 2)}`,
    ],
    [
      'one line is very long',
      `FROM x\nENV A=${'a'.repeat(60_000)}\n`,
      `FROM x\nENV A=${'b'.repeat(60_000)}\n`,
    ],
  ])('where %s', (_, before, after) => {
    const review = reviewDockerfile(
      { before, after },
      { file: 'Dockerfile', declaredModel: 'platform' },
    );
    expect(review.ok).toBe(true);
    // What is not linear outlasts the limit that each test has.
  });
});
