import { heldWidth, textWidth } from './textWidth';

describe('textWidth', () => {
  it.each([
    // As the font itself measures them.
    ['Infrastructure', { size: 13, bold: true }, 84.5],
    ['58 teams', { size: 12 }, 49.4],
    ['', { size: 12 }, 0],
    ['Größe', { size: 10 }, 28.6],
    ['支払い', { size: 10 }, 31.5],
    ['…', { size: 12 }, 12],
  ])('measures %j', (text, style, expected) => {
    expect(textWidth(text, style)).toBeCloseTo(expected, 0);
  });

  it('gives a letter with an accent, composed or not, the width of the letter', () => {
    const plain = textWidth('Uber', { size: 100 });

    expect(textWidth('Über', { size: 100 })).toBe(plain);
    expect(textWidth('U\u0308ber', { size: 100 })).toBe(plain);
  });
});

describe('heldWidth', () => {
  it.each([
    ['a name', 'Größe · 12…', 70],
    ['a single sign, which has no place to give', '7', undefined],
    ['nothing', '', undefined],
    ['letters that the table only guesses', '支払い', undefined],
    ['a name with one such letter', 'Team 🍪', undefined],
  ])('of %s', (_, text, expected) => {
    const width = heldWidth({ text, size: 12 });
    expect(width === undefined ? width : Math.round(width)).toBe(expected);
  });
});
