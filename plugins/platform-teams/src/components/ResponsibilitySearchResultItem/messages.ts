/** The words of the search result. */
export const messages = {
  ask: 'Ask',
  about: 'about',
  foundBy: 'Found by',
  setAside: {
    unconfirmed:
      'Unconfirmed: it comes from a place whose registrations do not count here.',
    deprecated: 'No longer in force.',
  },
} as const;
