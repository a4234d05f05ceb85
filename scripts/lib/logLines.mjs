// Which lines of the portal's log a newcomer needs to see.

// eslint-disable-next-line no-control-regex
const COLOURS = /\u001b\[[0-9;]*m/g;
const BACKEND_INFO = /^\S+ \S+ (info|debug) /;
const NOISE = [
  /^\s*$/,
  /^Starting app, backend$/,
  /^Load(ing|ed) config from /,
  /wait until bundle finished/,
  // Said on every start with SQLite, where it is as it should be.
  /Postgres search engine is not supported, skipping/,
  /^<i> \[(webpack|rspack)-dev-server\]/,
  /^Rspack compiled /,
  /^(webpack|rspack) .*compiled successfully/i,
  /peer dependency|ExperimentalWarning|--trace-(deprecation|warnings)/,
];

/** Whether a line is shown without `--verbose`: warnings, errors, and what belongs to them. */
export function isTelling(line) {
  const plain = withoutColours(line);
  return !BACKEND_INFO.test(plain) && !NOISE.some(noise => noise.test(plain));
}

/** The line as a file or a pipe should get it. */
export function withoutColours(line) {
  return line.replace(COLOURS, '');
}
