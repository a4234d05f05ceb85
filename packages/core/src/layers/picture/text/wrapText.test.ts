import { wrapText } from './wrapText';

const name = { size: 13, bold: true, lines: 2 };

describe('wrapText', () => {
  it.each([
    [
      'keeps a short name on one line',
      'CI/CD',
      90,
      { lines: ['CI/CD'], cut: false },
    ],
    [
      'breaks at a space',
      'Incident response',
      90,
      { lines: ['Incident', 'response'], cut: false },
    ],
    [
      'fills the first line',
      'DNS and certificates',
      90,
      { lines: ['DNS and', 'certificates'], cut: false },
    ],
    [
      'ends in an ellipsis what two lines do not hold',
      'Managed stream processing for everybody',
      90,
      { lines: ['Managed', 'stream proc…'], cut: true },
    ],
    [
      'cuts a single long word',
      'Internationalisation',
      60,
      { lines: ['Interna…'], cut: true },
    ],
    [
      'breaks after a hyphen',
      'checkout-web-frontend',
      90,
      { lines: ['checkout-', 'web-frontend'], cut: false },
    ],
    [
      'leaves no stub of a word before the ellipsis',
      'Streams of events by everybody',
      90,
      { lines: ['Streams of', 'events by…'], cut: true },
    ],
    [
      'leaves no comma before the ellipsis',
      'Developers, operators, everybody',
      76,
      { lines: ['Developers,', 'operators…'], cut: true },
    ],
    ['makes no line of nothing', '  ', 90, { lines: [], cut: false }],
  ])('%s', (_, text, width, expected) => {
    expect(wrapText(text, width, name)).toEqual(expected);
  });
});
