import {
  parseRef,
  type Concern,
  type Responsibility,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import type { ResponsibilitySearchDocument } from '@cookie-factory/plugin-platform-teams-common';

/**
 * The words by which people look for what a team does. Only what the
 * Responsibility and the vocabulary say: the title of a team or a system
 * may be hidden from whoever may see the Responsibility.
 */
export function toSearchDocument(
  responsibility: Responsibility,
  vocabulary: Vocabulary,
): Omit<ResponsibilitySearchDocument, 'location'> {
  const { title, description = '', owner, concerns } = responsibility;
  const known = (ids: readonly string[]) =>
    ids.flatMap(id => vocabulary.concerns.get(id) ?? []);
  const held = known(concerns);
  return {
    title,
    text: [
      description,
      `Who to ask, who runs, owns, operates and supports this: ${nameOf(owner)}.`,
      ...held.map(describeConcern),
      ...listed('Helps with', known(responsibility.assists).map(titleOf)),
      ...listed('Provides', responsibility.provides.map(nameOf)),
      ...listed('Covers', scopesOf(responsibility)),
    ]
      .filter(part => part !== '')
      .join(' '),
    description,
    owner,
    concerns: held.map(titleOf),
    setAside: setAsideOf(responsibility),
  };
}

function describeConcern({ id, title, hint, description, keywords }: Concern) {
  return `${title}: ${[id, hint, ...keywords].join(', ')}. ${description}`;
}

function titleOf({ title }: Concern): string {
  return title;
}

function nameOf(ref: string): string {
  return parseRef(ref)?.name ?? ref;
}

function listed(label: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
}

function scopesOf({ appliesTo }: Responsibility): readonly string[] {
  return appliesTo.flatMap(({ scope }) => (scope ? [nameOf(scope.ref)] : []));
}

function setAsideOf({
  confirmed,
  lifecycle,
}: Responsibility): ResponsibilitySearchDocument['setAside'] {
  if (!confirmed) return 'unconfirmed';
  return lifecycle === 'deprecated' ? 'deprecated' : '';
}
