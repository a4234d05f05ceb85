import {
  packagedVocabulary,
  parseResponsibility,
} from '@cookie-factory/platform-teams-core';
import { toSearchDocument } from './toSearchDocument';

const vocabulary = packagedVocabulary();

function documentOf(spec: object, metadata: object = {}) {
  const parsed = parseResponsibility(
    {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name: 'streams', ...metadata },
      spec: { owner: 'sre', concerns: ['messaging'], ...spec },
    },
    vocabulary,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return toSearchDocument(parsed.responsibility, vocabulary);
}

describe('toSearchDocument', () => {
  it('is found by the concern, its keywords, the team, and what it provides and covers', () => {
    const { text, ...rest } = documentOf(
      {
        assists: ['backup'],
        provides: ['resource:kafka-main'],
        appliesTo: [{ system: 'checkout' }, { filter: { kind: 'API' } }],
      },
      { title: 'Event streams', description: 'Moves events.' },
    );
    expect(rest).toEqual({
      title: 'Event streams',
      description: 'Moves events.',
      owner: 'group:default/sre',
      concerns: [vocabulary.concerns.get('messaging')?.title],
      setAside: '',
    });
    for (const word of [
      'Moves events.',
      'who runs',
      'sre',
      ...(vocabulary.concerns.get('messaging')?.keywords ?? []),
      `Helps with: ${vocabulary.concerns.get('backup')?.title}.`,
      'Provides: kafka-main.',
      'Covers: checkout.',
    ]) {
      expect(text).toContain(word);
    }
  });

  it('is short where little is said', () => {
    const { title, description, text } = documentOf({});
    expect({ title, description }).toEqual({
      title: 'streams',
      description: '',
    });
    expect(text).not.toMatch(/Helps with|Provides|Covers|undefined/);
  });

  it('says that one which is deprecated answers nothing', () => {
    expect(documentOf({ lifecycle: 'deprecated' }).setAside).toBe('deprecated');
  });
});
