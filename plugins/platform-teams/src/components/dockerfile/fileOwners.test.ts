import type { DockerfileFile } from '@cookie-factory/plugin-platform-teams-common';
import { ownerSlot } from '../shared';
import {
  assess,
  assessedFile,
  DEVELOPERS_FILE,
  dockerfileStates,
} from '../../__fixtures__/dockerfiles';
import { titles } from '../../__fixtures__/entities';
import { fileOwners, proposedOwners } from './fileOwners';

describe('fileOwners', () => {
  it('gives swatches by the number of lines, and names by title', () => {
    const owners = fileOwners(assessedFile(), { titles });
    expect(
      owners.shares.map(({ owner: { name, slot } }, index) => [
        name,
        slot === owners.shares[index].owner.slot && slot?.light,
      ]),
    ).toEqual([
      ['Checkout', ownerSlot(0).light],
      ['DevX', ownerSlot(1).light],
      ['Security', ownerSlot(2).light],
    ]);
    expect(owners.totalLines).toBe(22);
  });

  it('agrees between the text and its summary', () => {
    const [quoted] = dockerfileStates.developers.files;
    const [unquoted] = dockerfileStates.withoutText.files;
    const plain = (file: DockerfileFile) =>
      fileOwners(file, { titles }).shares.map(({ owner, lines }) => [
        owner.id,
        lines,
      ]);
    expect(plain(quoted)).toEqual(plain(unquoted));
  });

  it('says of a role why no team plays it', () => {
    const owners = fileOwners(assessedFile(), { titles });
    expect(owners.of({ role: 'security', outcome: 'gap' })).toEqual({
      id: 'role:security',
      name: 'Security',
      remark: 'nobody registered',
      plural: false,
    });
    expect(
      owners.of({
        role: 'platform',
        outcome: 'conflict',
        candidates: ['group:default/sre', 'group:default/devx'],
      }),
    ).toEqual({
      id: 'conflict:group:default/devx,group:default/sre',
      name: 'SRE and DevX',
      remark: 'claimed twice',
      plural: true,
    });
  });

  it('gives a team that decides on findings only a swatch of its own', () => {
    const file = assessedFile('FROM node\nEXPOSE 80\n');
    const { assessment } = file;
    if (!assessment?.ok) throw new Error('This file should parse.');
    const [finding] = assessment.findings;
    const owner = {
      team: 'group:default/sre',
      outcome: 'accountable',
    } as const;
    const owners = fileOwners(
      {
        ...file,
        assessment: { ...assessment, findings: [{ ...finding, owner }] },
      },
      { titles },
    );
    expect(
      owners.of({ role: 'security', team: 'group:default/sre' }).slot,
    ).toEqual(ownerSlot(owners.shares.length));
  });

  it('knows who plays a role in the file', () => {
    const owners = fileOwners(assessedFile(), { titles });
    expect(owners.playing('developer').name).toBe('Checkout');
    expect(owners.playing('shared').name).toBe('Everybody together');
  });

  it('knows the owners as the advice has them, with the looks of today', () => {
    const file = assessedFile();
    const hybrid = assess(DEVELOPERS_FILE, undefined, 'hybrid');
    if (!hybrid.ok || !file.summary) throw new Error('This file should parse.');
    const summary = { ...file.summary, recommendedShares: hybrid.shares };
    const slotsOf = (teams: Iterable<string>) =>
      new Map([...teams].map(team => [team, ownerSlot(team.length)]));

    const owners = proposedOwners({ ...file, summary }, { titles, slotsOf });

    expect(
      owners?.shares.map(({ owner, lines }) => `${owner.name} ${lines}`),
    ).toEqual(['Checkout 10', 'DevX 10', 'Security 2']);
    expect(owners?.shares[1].owner.slot).toEqual(
      ownerSlot('group:default/devx'.length),
    );
    expect(proposedOwners(file, { titles })).toBeUndefined();
  });
});
