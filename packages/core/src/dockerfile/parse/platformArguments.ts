/** Arguments that BuildKit sets in every build, to what its target and its machine are. */

/** Their names. FROM sees them at once, a stage only those that it declares. */
export const PLATFORM_ARGUMENTS: ReadonlySet<string> = new Set([
  ...['BUILD', 'TARGET'].flatMap(side =>
    ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map(part => side + part),
  ),
  'TARGETSTAGE',
]);
