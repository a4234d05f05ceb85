/** How much something against the layers matters. */
export const severityWords = {
  warning: 'worth fixing',
  info: 'for information',
  accepted: 'accepted',
};
