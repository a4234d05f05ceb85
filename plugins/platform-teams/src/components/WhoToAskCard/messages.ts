/** Texts of the card that are in more than one of its parts, or made of data. */
import type { Contact } from '@cookie-factory/platform-teams-core';

export const messages = {
  more: 'More about these answers',
  allWork: 'All areas of work',
  howFound: 'How answers are found',
  shortcutOff: 'Switch off the key / for the search',
  shortcutOn: 'Switch on the key / for the search',
  shortcutHint: 'Press / to search',
  unconfirmed: (teams: string) =>
    `${teams} says so, in a place that is not confirmed.`,
  /** A way to reach a team as the verb of a button. */
  contact: (contact: Contact, team: string): string => {
    switch (contact.type) {
      case 'chat':
        return contact.title.startsWith('#')
          ? `Ask in ${contact.title}`
          : `Ask ${team}`;
      case 'mail':
        return `Write to ${team}`;
      case 'pager':
        return `Page ${team}`;
      case 'ticket':
        return 'Open a ticket';
      case 'docs':
        return 'Read the docs';
      default:
        return contact.title;
    }
  },
};
