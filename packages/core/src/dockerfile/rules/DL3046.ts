import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';
import { hasOption, readPackageCommand } from './support/packageCommand';

const WITH_VALUE = new Set(
  `-b --base-dir -c --comment -d --home-dir -e --expiredate -f --inactive -g --gid -G --groups
   -k --skel -K --key -p --password -s --shell -u --uid -Z --selinux-user -R --root -P --prefix`.split(
    /\s+/,
  ),
);

/** From six digits on, the log of the last logins becomes a file of a size that hurts. */
const LARGE = /^\d{6,}$/;

function largeId(command: ShellCommand): string | undefined {
  const read = readPackageCommand(command, WITH_VALUE);
  if (hasOption(read, ['-l', '--no-log-init'])) return undefined;
  const given = read.options.find(
    ({ name }) => name === '--uid' || /^-[A-Za-z]{0,8}u\d*$/.test(name),
  );
  // `-u123456`
  const id = given?.value ?? given?.name.replace(/^-\D+/, '');
  return id && LARGE.test(id) ? id : undefined;
}

export const DL3046: DockerfileRule = {
  id: 'DL3046',
  aliases: [],
  concern: 'runtime-user',
  severity: 'warning',
  profile: 'default',
  title: 'A user with a large number makes the image huge',
  why: 'For a large user number useradd writes logs of gigabytes of zeros. Building, pushing and starting the image takes that much longer.',
  fix: 'Write useradd --no-log-init, or take a number of at most five digits',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3046',
  looksAt: 'commands',
  names: ['useradd'],
  check(visit) {
    const id = largeId(visit.command);
    if (!id) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `For the user number ${id}, useradd writes huge logs into the image.`,
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN useradd --uid 1000660001 oven\n',
    good: 'FROM debian:13\nRUN useradd --no-log-init --uid 1000660001 oven\n',
  },
};
