/**
 * What a script is about that is kept whole: PowerShell, cmd, and programs that are no shell. Its
 * words are looked at where a command may begin, and the strongest concern is that of all its lines.
 */
import type { DockerfileConcernId } from '../concerns';
import { programName, shellKind, type ShellKind } from '../shell/shellKind';
import type { Topic } from './commandConcern';

const NAMES: Readonly<Record<ShellKind, string>> = {
  posix: 'a script',
  powershell: 'a PowerShell script',
  cmd: 'a script for cmd',
  other: 'a script for another program',
};

/** Strongest first. */
const PROGRAMS: readonly (readonly [DockerfileConcernId, string])[] = [
  [
    'supply-chain',
    `invoke-expression iex -skipcertificatecheck -skippublishercheck`,
  ],
  [
    'runtime-user',
    `new-localuser add-localgroupmember remove-localuser set-localuser net icacls takeown set-acl`,
  ],
  [
    'os-packages',
    `choco chocolatey winget scoop msiexec dism add-windowsfeature install-windowsfeature
    enable-windowsoptionalfeature add-windowscapability add-windowspackage install-packageprovider
    install-package regedit reg regsvr32 vc_redist vcredist set-itemproperty new-itemproperty`,
  ],
  [
    'application-dependencies',
    `npm npx yarn pnpm pip pip3 poetry uv dotnet nuget mvn gradle gradlew go cargo gem bundle
    composer conda install-module install-script save-module update-module`,
  ],
  [
    'image-build',
    `msbuild devenv csc cl link cmake ninja nmake invoke-build start-process`,
  ],
  [
    'application-files',
    `copy xcopy robocopy copy-item move-item new-item remove-item rename-item set-content
    add-content out-file expand-archive mkdir md del erase rd rmdir move ren tar mklink attrib`,
  ],
];

const BY_PROGRAM = new Map<string, DockerfileConcernId>();
for (const [concern, programs] of PROGRAMS) {
  for (const program of programs.split(/\s+/)) BY_PROGRAM.set(program, concern);
}

const RANK = new Map(PROGRAMS.map(([concern], rank) => [concern, rank]));

const DOWNLOADS = new Set([
  'invoke-webrequest',
  'iwr',
  'invoke-restmethod',
  'irm',
  'start-bitstransfer',
  'curl',
  'wget',
  'certutil',
  'bitsadmin',
]);

const CHECKS = new Set(['get-filehash', 'get-authenticodesignature']);

/** Above this length a script is not looked into. */
const LONGEST = 64 * 1024;

/** What separates words, and brackets and quotes around them. */
const SEPARATORS = new Set(' \t\r\n;|&(){}"\'`^,=@'.split(''));

function wordsOf(script: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= script.length; at++) {
    if (at < script.length && !SEPARATORS.has(script[at])) continue;
    if (at > start && at - start < 200) {
      words.push(programName(script.slice(start, at)));
    }
    start = at + 1;
  }
  return words;
}

function downloads(word: string): boolean {
  return (
    DOWNLOADS.has(word) ||
    word.endsWith('.downloadfile') ||
    word.endsWith('.downloadstring') ||
    word === 'downloadfile' ||
    word === 'downloadstring'
  );
}

/** What a script that is kept whole is about. */
export function wholeScriptTopic(script: string, kind: ShellKind): Topic {
  const name = NAMES[kind];
  if (script.length > LONGEST) return { concern: 'image-build', what: name };
  const words = wordsOf(script);
  const download = words.find(downloads);
  if (download !== undefined) {
    const checked = words.some(word => CHECKS.has(word));
    const runs = words.some(
      word => word === 'iex' || word === 'invoke-expression',
    );
    if (runs) {
      return {
        concern: 'supply-chain',
        what: `${name}, a download that is run`,
      };
    }
    if (!checked) {
      return {
        concern: 'supply-chain',
        what: `${name}, ${download} without a check`,
      };
    }
  }
  let strongest: { concern: DockerfileConcernId; word: string } | undefined;
  for (const word of words) {
    const concern = BY_PROGRAM.get(word);
    if (!concern) continue;
    // What is run without having been downloaded is the build's own.
    if (word === 'iex' || word === 'invoke-expression') continue;
    if (!strongest || RANK.get(concern)! < RANK.get(strongest.concern)!) {
      strongest = { concern, word };
    }
  }
  return strongest
    ? { concern: strongest.concern, what: `${name}, ${strongest.word}` }
    : { concern: 'image-build', what: name };
}

/** What a program is about that is handed a script of another language, such as `pwsh -Command`. */
export function foreignScriptTopic(
  program: string,
  args: readonly { readonly value: string }[],
): Topic | undefined {
  // Nearly every command is neither; telling so must cost next to nothing.
  const first = program[0];
  if (first !== 'p' && first !== 'P' && first !== 'c' && first !== 'C') {
    if (!program.includes('/') && !program.includes('\\')) return undefined;
  }
  const kind = shellKind(program);
  return kind === 'powershell' || kind === 'cmd'
    ? wholeScriptTopic(args.map(({ value }) => value).join(' '), kind)
    : undefined;
}
