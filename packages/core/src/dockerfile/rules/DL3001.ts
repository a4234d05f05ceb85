import { commandLines, type DockerfileRule } from './DockerfileRule';

const SENSELESS: Readonly<Record<string, string>> = {
  ssh: 'Files and sources come by COPY, ADD or a mount',
  vim: 'Change files with sed, or COPY them as they should be',
  vi: 'Change files with sed, or COPY them as they should be',
  nano: 'Change files with sed, or COPY them as they should be',
  shutdown: 'A container ends with its main process',
  reboot: 'A container ends with its main process',
  service: 'What is started in a build does not run later: start it with CMD',
  systemctl: 'What is started in a build does not run later: start it with CMD',
  ps: 'It shows the build, not the service',
  free: 'It shows the machine of the build',
  top: 'It shows the build, not the service',
  kill: 'Nothing of the build runs later',
  mount: 'A mount ends with its RUN: RUN --mount gives a build what it needs',
  ifconfig: 'The network of the build is not that of the service',
};

/** What only writes links needs no running systemd. */
const PASSING = new Set(['enable', 'disable', 'mask', 'stop', 'set-default']);

export const DL3001: DockerfileRule = {
  id: 'DL3001',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  // Useless rather than harmful; the build log tells as much.
  profile: 'all',
  title: 'A command makes no sense in a build',
  why: 'It changes nothing that the service could use, and the next reader wonders what it is for.',
  fix: 'Take the command out. What should run with the service belongs to CMD',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3001',
  looksAt: 'commands',
  names: Object.keys(SENSELESS),
  check(visit) {
    const { name, args } = visit.command;
    if (name === 'systemctl' && args.some(({ value }) => PASSING.has(value)))
      return undefined;
    // `ssh -V`, and ssh with a key that the build mounts, do make sense.
    const { flags } = visit.instruction.trigger ?? visit.instruction;
    const mounts = flags.some(
      flag => flag.name === 'mount' && flag.value?.includes('type=ssh'),
    );
    if (name === 'ssh' && (mounts || args[0]?.value === '-V')) return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `${name} makes no sense in a build.`,
      fix: { text: `${SENSELESS[name]}. Take the command out` },
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN service nginx start\n',
    good: 'FROM debian:13\nRUN apt-get install -y ssh vim\nCMD ["nginx", "-g", "daemon off;"]\n',
  },
};
