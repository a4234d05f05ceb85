import { commandLines, type DockerfileRule } from './DockerfileRule';

export const DL4005: DockerfileRule = {
  id: 'DL4005',
  aliases: [],
  concern: 'image-build',
  severity: 'warning',
  profile: 'default',
  title: 'The shell of the system is replaced',
  why: 'Every script of the image that begins with /bin/sh then runs in a shell that it was not written for, and an update can undo it.',
  fix: 'Choose the shell of RUN with SHELL: SHELL ["/bin/bash", "-c"]',
  source: 'https://github.com/hadolint/hadolint/wiki/DL4005',
  looksAt: 'commands',
  names: ['ln'],
  check(visit) {
    const { command, instruction } = visit;
    const paths = command.args.filter(({ value }) => !value.startsWith('-'));
    const target = paths[paths.length - 1];
    if (paths.length < 2 || target.value !== '/bin/sh') return undefined;
    const [{ value: shell }] = paths;
    const path = shell.startsWith('/') ? shell : `/bin/${shell}`;
    return {
      instruction,
      ...commandLines(visit),
      message: `/bin/sh becomes ${shell} for everything in the image.`,
      fix: {
        text: `Leave it out, and choose the shell of RUN: SHELL ["${path}", "-c"]`,
      },
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN ln -sf /bin/bash /bin/sh\n',
    good: 'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN ln -s /opt/app/run /usr/local/bin/run\n',
  },
};
