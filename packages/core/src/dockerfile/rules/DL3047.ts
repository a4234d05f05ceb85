import { commandLines, type DockerfileRule } from './DockerfileRule';

const QUIET = [
  '--progress',
  '--quiet',
  '--no-verbose',
  '--output-file',
  '--append-output',
  '--background',
];

/** `-q`, `-qO-`, `-nv`, and a log that goes elsewhere: `-o`, `-a`. */
function isQuiet(word: string): boolean {
  if (word.startsWith('--')) {
    return QUIET.some(
      option => word === option || word.startsWith(`${option}=`),
    );
  }
  return /^-(nv|[A-Zcdnrv]{0,4}[qoab])/.test(word);
}

export const DL3047: DockerfileRule = {
  id: 'DL3047',
  aliases: [],
  concern: 'image-build',
  severity: 'info',
  profile: 'all',
  title: 'The progress of wget fills the log',
  why: 'For a large file wget writes thousands of lines of dots, and what matters in the log of the build is lost among them.',
  fix: 'Write wget --progress=dot:giga, or -nv (-q for the wget of Alpine)',
  source: 'https://github.com/hadolint/hadolint/wiki/DL3047',
  looksAt: 'commands',
  names: ['wget'],
  check(visit) {
    const { args } = visit.command;
    const fetches = args.some(({ value }) => !value.startsWith('-'));
    const unknown = args.some(
      ({ value, literal }) => !literal && /^\$.*(opt|arg|flag)/i.test(value),
    );
    if (!fetches || unknown || args.some(({ value }) => isQuiet(value)))
      return undefined;
    return {
      instruction: visit.instruction,
      ...commandLines(visit),
      message: 'This wget writes its progress into the log.',
      command: true,
    };
  },
  examples: {
    bad: 'FROM debian:13\nRUN wget https://files.crumb.example/oven.tgz\n',
    good: 'FROM debian:13\nRUN wget --progress=dot:giga https://files.crumb.example/oven.tgz\n',
  },
};
