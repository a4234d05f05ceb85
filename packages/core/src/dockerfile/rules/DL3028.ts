import { commandLines, type DockerfileRule } from './DockerfileRule';
import { hasOption, readPackageCommand } from './support/packageCommand';
import { listOf } from './support/words';

const VALUED: ReadonlySet<string> = new Set(
  `-v --version -i --install-dir -n --bindir -P --trust-policy -p --http-proxy -s --source --platform
   --build-root -g --file --config-file`.split(/\s+/),
);

export const DL3028: DockerfileRule = {
  id: 'DL3028',
  aliases: [],
  concern: 'application-dependencies',
  severity: 'warning',
  profile: 'default',
  title: 'Ruby gems are installed in any version',
  why: 'The next build may ship a gem that nobody has tested with this code.',
  fix: 'Write the version after each gem, as in gem install rake:13.3.0, or put it into the Gemfile and run bundle install',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3028',
  looksAt: 'commands',
  names: ['gem'],
  check(visit) {
    const { args } = visit.command;
    // What follows `--` is for the compiler.
    const end = args.findIndex(({ value }) => value === '--');
    const read = readPackageCommand(
      { args: end === -1 ? args : args.slice(0, end) },
      VALUED,
    );
    const { action, operands } = read;
    if (action?.value !== 'install' && action?.value !== 'i') return undefined;
    if (hasOption(read, ['-v', '--version'])) return undefined;
    const gems = operands
      .filter(
        ({ value, literal }) =>
          literal && !/[:/]/.test(value) && !value.endsWith('.gem'),
      )
      .map(({ value }) => value);
    if (gems.length === 0) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `No version is given for ${listOf(gems)}.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM ruby:3.4-slim\nRUN gem install rake\n',
    good: 'FROM ruby:3.4-slim\nRUN gem install rake:13.3.0 && gem install -v 2.7.2 bundler\n',
  },
};
