import { commandLines, stageOf, type DockerfileRule } from './DockerfileRule';
import { insertAfterWord } from './support/insertAfterWord';
import { mentions } from './support/mentions';
import { APT, readInstall } from './support/osPackages';
import { hasOption } from './support/packageCommand';

const SETTING = 'Install-Recommends';

export const DL3015: DockerfileRule = {
  id: 'DL3015',
  aliases: ['DS-0029'],
  concern: 'os-packages',
  severity: 'info',
  profile: 'default',
  title: 'Packages that nobody asked for are installed',
  why: 'What a package recommends comes with it: more to download, to scan and to patch in production.',
  fix: 'Add --no-install-recommends, and name what the service misses then',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3015',
  looksAt: 'commands',
  names: APT.names,
  check(visit) {
    const read = readInstall(visit.command, APT);
    if (!read || read.operands.length === 0) return undefined;
    if (read.mayHoldOptions) return undefined;
    if (hasOption(read, ['--no-install-recommends'])) return undefined;
    const { instruction, context } = visit;
    // What a builder stage holds reaches nobody.
    if (!stageOf(context, instruction)?.shipped) return undefined;
    // Said with -o, or once for good in a file under /etc/apt.
    if (mentions(context, SETTING)) return undefined;
    const { action } = read;
    return {
      instruction,
      ...commandLines(visit),
      message: `${visit.command.name} install adds recommended packages too.`,
      fix:
        action &&
        insertAfterWord(visit, action, {
          text: DL3015.fix,
          insert: ' --no-install-recommends',
        }),
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends curl\n',
  },
};
