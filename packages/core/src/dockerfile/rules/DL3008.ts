import type { ShellCommand } from '../shell/ShellScript';
import { commandLines, type DockerfileRule } from './DockerfileRule';

/** Options of apt-get whose next word is a value. */
const WITH_VALUE = new Set([
  '-t',
  '--target-release',
  '-o',
  '--option',
  '-c',
  '--config-file',
  '-a',
  '--host-architecture',
]);

/** The packages that an `apt-get install` takes in whatever version there is. */
function unpinned({ args }: ShellCommand): string[] {
  const packages: string[] = [];
  let installs = false;
  for (let at = 0; at < args.length; at++) {
    const { value, literal } = args[at];
    if (WITH_VALUE.has(value)) at++;
    else if (value.startsWith('-')) continue;
    else if (!installs) {
      if (value !== 'install') return [];
      installs = true;
    } else if (
      literal &&
      !value.includes('=') &&
      !value.includes('/') &&
      !value.endsWith('.deb')
    ) {
      packages.push(value);
    }
  }
  return packages;
}

/** `curl`, `curl and git`, `curl, git and 3 more`. */
function listOf(packages: readonly string[]): string {
  if (packages.length === 1) return packages[0];
  if (packages.length <= 3) {
    return `${packages.slice(0, -1).join(', ')} and ${packages[packages.length - 1]}`;
  }
  return `${packages.slice(0, 2).join(', ')} and ${packages.length - 2} more`;
}

export const DL3008: DockerfileRule = {
  id: 'DL3008',
  aliases: [],
  concern: 'os-packages',
  severity: 'warning',
  profile: 'default',
  title: 'Packages are installed in any version',
  why: 'Two builds of the same file can hold different packages, and nobody sees when one changes.',
  fix: 'Write the version after each package: curl=8.14.1-2. apt-cache madison curl lists what there is',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3008',
  looksAt: 'commands',
  names: ['apt-get', 'apt'],
  check(visit) {
    const packages = unpinned(visit.command);
    if (packages.length === 0) return undefined;
    const pinned = packages
      .slice(0, 20)
      .map(name => `${name}=VERSION`)
      .join(' ');
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: `No version is given for ${listOf(packages)}.`,
      fix: {
        text: `Write the version after each package: ${pinned}. apt-cache madison ${packages[0]} lists the versions there are`,
      },
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
    good: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl=8.14.1-2\n',
  },
};
