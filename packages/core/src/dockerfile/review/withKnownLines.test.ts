import { assessDockerfile } from '../assessDockerfile';
import { reviewDockerfile } from './reviewDockerfile';
import { withKnownLines } from './withKnownLines';

const SECRET = 'sk_live_51HxYzAbCdEfGhIjKlMnOp';
const BEFORE = `FROM node:24\nENV PORT=8080\nENV PSP_API_KEY=${SECRET}\nCMD ["node", "."]\n`;

function shownOf(text: string): string {
  return `${assessDockerfile(text, { file: 'Dockerfile' })
    .lines.map(line => line.text)
    .join('\n')}\n`;
}

describe('a changed file with masks', () => {
  it('is the file of before where nothing else has changed', () => {
    expect(shownOf(BEFORE)).not.toContain(SECRET);
    expect(withKnownLines(BEFORE, shownOf(BEFORE))).toBe(BEFORE);
  });

  it('keeps its own lines, and its line ends', () => {
    const after = shownOf(BEFORE)
      .replace('8080', '9090')
      .replace(/\n/g, '\r\n');

    expect(withKnownLines(BEFORE, after)).toBe(
      BEFORE.replace('8080', '9090').replace(/\n/g, '\r\n'),
    );
  });

  it('does not tell whether a guessed value is the right one', () => {
    const guess = (value: string) =>
      withKnownLines(BEFORE, BEFORE.replace(SECRET, value));

    expect(guess(SECRET)).toBe(BEFORE);
    expect(guess('sk_live_51OtherValueOtherValueOt')).toBe(BEFORE);
  });

  it('has a new secret as it was written', () => {
    const after = `${BEFORE}ENV DB_PASSWORD=hunter2-hunter2-x\n`;

    expect(withKnownLines(BEFORE, after)).toBe(after);
  });

  it.each([
    ['nothing', '', ''],
    ['no secret', 'FROM a\n', 'FROM b\n'],
    ['what BuildKit refuses', 'RUN a\nENV X_TOKEN=abcdef12', 'FROM'],
  ])('may follow on %s', (_, before, after) => {
    expect(withKnownLines(before, after)).toBe(after);
  });

  it('needs no review for masks alone', () => {
    const review = reviewDockerfile(
      { before: BEFORE, after: withKnownLines(BEFORE, shownOf(BEFORE)) },
      { file: 'Dockerfile' },
    );

    expect(review).toMatchObject({ ok: true, changedLines: [], reviews: [] });
  });
});
