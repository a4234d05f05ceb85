import { packagedVocabulary } from '../../../vocabulary';
import { fitPlate, wrapName } from './wrapName';

const BESIDE_OTHERS = 86;

describe('wrapName', () => {
  it.each([
    [
      'sets a name that fits at the usual size',
      'Incident response',
      { lines: ['Incident', 'response'], cut: false, size: 13 },
    ],
    [
      'sets a long word smaller before it cuts it',
      'Developer documentation',
      { lines: ['Developer', 'documentation'], cut: false, size: 11.5 },
    ],
    [
      'cuts at the usual size what is too long for both',
      'Internationalisation',
      { lines: ['Internation…'], cut: true, size: 13 },
    ],
  ])('%s', (_, name, expected) => {
    expect(wrapName(name, BESIDE_OTHERS)).toEqual(expected);
  });

  it('cuts no name of the packaged vocabulary', () => {
    const cut = [...packagedVocabulary().concerns.values()]
      .map(({ title }) => wrapName(title, BESIDE_OTHERS))
      .filter(name => name.cut);

    expect(cut).toEqual([]);
  });
});

describe('fitPlate', () => {
  it.each([
    ['sets a short name at the usual size', 'SRE', ['SRE'], 12],
    [
      'sets a longer name smaller before it cuts it',
      'ML Platform',
      ['ML Platform'],
      11,
    ],
    [
      'cuts at the usual size what is too long for all',
      'Developer Experience',
      ['Develope…'],
      12,
    ],
  ])('%s', (_, team, lines, size) => {
    expect(fitPlate(team, 66)).toMatchObject({ lines, size });
  });
});
