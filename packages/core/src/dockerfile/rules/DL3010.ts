import { copiedSources } from '../attribute/fileTopic';
import type { DockerfileInstruction } from '../parse/syntax';
import type { ShellCommand } from '../shell/ShellScript';
import type { DockerfileRule, RuleMatch } from './DockerfileRule';
import { copyFrom, copyTarget, fileName } from './support/copyInstruction';

/** What ADD unpacks. */
const ARCHIVE = /\.(tar|tar\.gz|tgz|tar\.bz2|tbz2?|tar\.xz|txz)$/i;

/** Names by which the archives of a COPY are known afterwards. */
function archivesOf(
  instruction: DockerfileInstruction,
  target: string | undefined,
): string[] {
  if (instruction.keyword !== 'COPY' || copyFrom(instruction)) return [];
  const archives = copiedSources(instruction).filter(
    source => ARCHIVE.test(source) && !/[*?$[]/.test(source),
  );
  const renamed =
    archives.length === 1 && target !== undefined && ARCHIVE.test(target);
  return renamed ? [fileName(target)] : archives.map(fileName);
}

/** The archives that a tar unpacks whole, as ADD would. */
function unpackedBy({ name, args }: ShellCommand): string[] {
  if (name !== 'tar' && name !== 'bsdtar') return [];
  const words = args.map(({ value }) => value);
  const extracts = words.some(
    (word, at) =>
      word === '--extract' ||
      word === '--get' ||
      /^-[a-z]*x/i.test(word) ||
      (at === 0 && /^[a-z]*x[a-z]*$/i.test(word)),
  );
  // ADD can neither leave folders out nor rename what it unpacks.
  const picks = words.some(word =>
    /^--(strip|exclude|transform|wildcards)/.test(word),
  );
  if (!extracts || picks) return [];
  return words.map(word => fileName(word.slice(word.indexOf('=') + 1)));
}

export const DL3010: DockerfileRule = {
  id: 'DL3010',
  aliases: [],
  concern: 'application-files',
  severity: 'info',
  // An archive that is copied first is larger by itself, and wrong in nothing.
  profile: 'all',
  title: 'An archive is copied, and unpacked afterwards',
  why: 'The archive stays in a layer of the image next to what was in it, so every download of the image holds both.',
  fix: 'Let ADD unpack it: ADD app.tar.gz /opt/app/',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3010',
  looksAt: 'file',
  check(context) {
    return context.file.linuxStages.flatMap(({ instructions }): RuleMatch[] => {
      const copied = new Map<string, DockerfileInstruction>();
      const found = new Set<DockerfileInstruction>();
      for (const instruction of instructions) {
        if (instruction.keyword === 'COPY') {
          const target = copyTarget(context.dockerfile, instruction);
          for (const name of archivesOf(instruction, target)) {
            copied.set(name, instruction);
          }
        }
        if (instruction.keyword !== 'RUN' || copied.size === 0) continue;
        for (const { commands } of context.scripts.of(instruction)) {
          for (const name of commands.flatMap(unpackedBy)) {
            const copy = copied.get(name);
            if (copy) found.add(copy);
          }
        }
      }
      return [...found].map(instruction => ({
        instruction,
        message: 'What is copied here is unpacked by a later RUN.',
      }));
    });
  },
  examples: {
    bad: 'FROM debian:13\nCOPY app.tar.gz /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt\n',
    good: 'FROM debian:13\nADD app.tar.gz /opt/\nCOPY tools.tgz /tmp/\nRUN tar -xzf /tmp/tools.tgz --strip-components=1 -C /opt\n',
  },
};
