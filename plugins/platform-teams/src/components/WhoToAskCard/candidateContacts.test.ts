import type { Contact } from '@cookie-factory/platform-teams-core';
import { candidateContacts } from './candidateContacts';

const contact = (title: string): Contact => ({
  type: 'chat',
  title,
  url: `https://chat.example.com/${title}`,
  source: 'registration',
});
const candidate = (team: string, rule: string, titles: readonly string[]) => ({
  team: `group:default/${team}`,
  rule: `responsibility:default/${rule}`,
  reason: '',
  contacts: titles.map(contact),
});

describe('candidateContacts', () => {
  it('names each team once, with what all its claims say', () => {
    expect(
      candidateContacts([
        candidate('devx', 'one', ['a', 'b']),
        candidate('sre', 'two', []),
        candidate('devx', 'three', ['b', 'c']),
      ]),
    ).toEqual([
      {
        team: 'group:default/devx',
        contacts: ['a', 'b', 'c'].map(contact),
      },
      { team: 'group:default/sre', contacts: [] },
    ]);
  });
});
