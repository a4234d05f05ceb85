import { assessedFile, dockerfileStates } from '../../__fixtures__/dockerfiles';
import { titles } from '../../__fixtures__/entities';
import { fileOwners } from './fileOwners';
import { findingTally } from './findingTally';

const NOBODY: ReadonlySet<string> = new Set();

describe('findingTally', () => {
  it('counts errors as soon and all else as later', () => {
    const file = assessedFile();
    const findings = file.assessment?.ok ? file.assessment.findings : [];
    const soon = findings.filter(({ severity }) => severity === 'error').length;
    expect(
      findingTally(file, {
        owners: fileOwners(file, { titles }),
        myTeams: NOBODY,
      }).map(({ urgency, count }) => [urgency, count]),
    ).toEqual([
      ['soon', soon],
      ['later', findings.length - soon],
    ]);
    expect(soon).toBeGreaterThan(0);
  });

  it('counts the same from the summary alone, without quoting', () => {
    const [quoted] = dockerfileStates.developers.files;
    const [unquoted] = dockerfileStates.withoutText.files;
    const tally = (file: typeof quoted) =>
      findingTally(file, {
        owners: fileOwners(file, { titles }),
        myTeams: NOBODY,
      });
    const counts = (file: typeof quoted) =>
      tally(file).map(({ count, deciders }) => [
        count,
        deciders.map(one => [one.owner.id, one.count]),
      ]);
    expect(counts(unquoted)).toEqual(counts(quoted));
    expect(tally(unquoted).flatMap(({ examples }) => examples)).toEqual([]);
  });

  it("puts the reader's own team first", () => {
    const file = assessedFile();
    const tallies = findingTally(file, {
      owners: fileOwners(file, { titles }),
      myTeams: new Set(['group:default/devx']),
    });
    const later = tallies.find(({ urgency }) => urgency === 'later');
    expect(later?.deciders[0]).toMatchObject({
      owner: { name: 'DevX' },
      mine: true,
    });
  });

  it('is empty when nothing is to fix', () => {
    const [file] = dockerfileStates.good.files;
    expect(
      findingTally(file, {
        owners: fileOwners(file, { titles }),
        myTeams: NOBODY,
      }),
    ).toEqual([]);
  });
});
