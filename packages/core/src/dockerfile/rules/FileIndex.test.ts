import { parseDockerfile } from '../parse/parseDockerfile';
import { FileIndex } from './FileIndex';

function indexOf(text: string): FileIndex {
  const parsed = parseDockerfile(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return new FileIndex(parsed);
}

describe('the index of a file', () => {
  it('has the instructions of a keyword as they follow in the file', () => {
    const index = indexOf(
      'FROM x:1 AS a\nrun a\nFROM y:1\nRUN b\nONBUILD RUN c\nCMD ["d"]',
    );
    const lines = (keyword: string) =>
      index.of(keyword).map(({ startLine }) => startLine);
    expect([lines('RUN'), lines('CMD'), lines('USER')]).toEqual([
      [2, 4],
      [6],
      [],
    ]);
  });

  it('leaves Windows out of the Linux stages', () => {
    const index = indexOf(
      'FROM x:1\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2025\nFROM y:1',
    );
    expect(index.linuxStages.map(stage => stage.index)).toEqual([0, 2]);
  });

  it.each([
    ['FROM x:1', [0]],
    ['FROM x:1 AS a\nFROM y:1\nFROM a', [2, 0]],
    ['FROM x:1 AS a\nFROM y:1', [1]],
    ['FROM mcr.microsoft.com/windows/nanoserver:ltsc2025 AS a\nFROM a', []],
  ])('tells what ships of %j', (text, expected) => {
    const { shippedChain } = indexOf(text);
    expect(shippedChain.map(({ index }) => index)).toEqual(expected);
  });

  it('knows the stages by name, of two with one name the last', () => {
    const index = indexOf(
      'FROM x:1 AS A\nFROM y:1\nFROM z:1 AS b\nFROM a AS b',
    );
    expect([...index.stageNames]).toEqual([
      ['a', 0],
      ['b', 3],
    ]);
  });
});
