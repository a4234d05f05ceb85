import { packagedVocabulary } from '../../vocabulary/createVocabulary';
import { draftEntity } from '../draft/draftYaml';
import { parseResponsibility } from '../parseResponsibility';
import { importRaci } from './importRaci';
import type { ImportOptions } from './types';

const vocabulary = packagedVocabulary();

const GROUPS = [
  { ref: 'group:default/sre', title: 'Site Reliability' },
  { ref: 'group:default/devx', title: 'DevX' },
  { ref: 'group:default/shop', title: 'Shop' },
];

/** A table written as lines of cells between bars. */
function table(text: string, options: ImportOptions = { groups: GROUPS }) {
  const rows = text
    .trim()
    .split('\n')
    .map((line, at) => ({ line: at + 1, cells: line.split('|') }));
  return importRaci(rows, vocabulary, options);
}

describe('importRaci', () => {
  it('reads a table with a column for each team', () => {
    const { drafts, notes } = table(`
Work|Site Reliability|DevX|Shop
Monitoring|A/R|R|I
logging|A|R|I
CI/CD|C|A|`);
    expect(notes).toEqual([]);
    expect(drafts).toEqual([
      {
        name: 'sre-sre',
        owner: 'group:default/sre',
        concerns: ['monitoring', 'logging'],
        consulted: [],
        informed: ['group:default/shop'],
      },
      {
        name: 'devx-devx',
        owner: 'group:default/devx',
        concerns: ['ci-cd'],
        assists: ['monitoring', 'logging'],
        consulted: ['group:default/sre'],
        informed: [],
      },
    ]);
  });

  it('reads a table with a column for each part', () => {
    const { drafts, notes } = table(`
Area|Accountable|Responsible|Consulted|Informed
Monitoring|SRE||DevX, Shop|
Logging||devx||`);
    expect(notes).toEqual([]);
    expect(
      drafts.map(({ owner, concerns, consulted }) => ({
        owner,
        concerns,
        consulted,
      })),
    ).toEqual([
      {
        owner: 'group:default/sre',
        concerns: ['monitoring'],
        consulted: ['group:default/devx', 'group:default/shop'],
      },
      {
        owner: 'group:default/devx',
        concerns: ['logging'],
        consulted: [],
      },
    ]);
  });

  it('writes only what the catalog accepts', () => {
    const { drafts } = table(`
Work|SRE|DevX|Shop
Monitoring|A|R|C
Logging|R|A|I
Tracing|R||A`);
    expect(drafts).toHaveLength(3);
    for (const draft of drafts) {
      expect(parseResponsibility(draftEntity(draft), vocabulary)).toMatchObject(
        { ok: true },
      );
    }
  });

  it('makes a reference of a name where no groups are known', () => {
    const { drafts } = table('Work|Team Blue\nMonitoring|A', {});
    expect(drafts[0].owner).toBe('group:default/team-blue');
  });

  it.each([
    [
      'two accountable teams',
      'Work|SRE|DevX\nMonitoring|A|A',
      'SRE and DevX are accountable for "Monitoring" alike.',
      'Leave the A with one of them: exactly one team answers for a piece of work.',
    ],
    [
      'no accountable team',
      'Work|SRE|DevX\nMonitoring|C|I',
      'Nobody is accountable for "Monitoring".',
      'Give one team an A.',
    ],
    [
      'several who do it and none who answers',
      'Work|SRE|DevX\nMonitoring|R|R',
      'Nobody is accountable for "Monitoring".',
      'Give one team an A.',
    ],
    [
      'work that is no concern',
      'Work|SRE\nMonitorin|A',
      '"Monitorin" is no concern of the vocabulary.',
      'Write monitoring, whichever is meant.',
    ],
    [
      'work that nothing is near to',
      'Work|SRE\nFeeding the cat|A',
      '"Feeding the cat" is no concern of the vocabulary.',
      'Write the id of a concern (platform-teams vocabulary lists them), or add one under platformTeams.vocabulary.concerns.',
    ],
    [
      'a group that is not there',
      'Work|SREs\nMonitoring|A',
      'There is no group "SREs".',
      'Write the name of a group of the catalog.',
    ],
    [
      'a cell that is no letter',
      'Work|SRE|DevX\nMonitoring|A|yes',
      '“yes” under DevX is none of R, A, C and I.',
      'Write R, A, C or I into the cell, or leave it empty.',
    ],
    [
      'work that was given away before',
      'Work|SRE|DevX\nMonitoring|A|\nmonitoring||A',
      '"monitoring" is monitoring, which line 2 has given away already.',
      'Leave one of the lines out, or tell them apart by appliesTo after the import.',
    ],
    [
      'nothing at all',
      '',
      'There is no work in the table.',
      'Write a line for each piece of work under the header.',
    ],
  ])('leaves %s to a person', (_, text, message, suggestion) => {
    expect(table(text).notes).toEqual([
      { line: expect.any(Number), message, suggestion },
    ]);
  });

  it('finds work by a keyword that only one concern has', () => {
    const { drafts } = table('Work|SRE\nPrometheus|A');
    expect(drafts.map(({ concerns }) => concerns)).toEqual([['monitoring']]);
  });
});
