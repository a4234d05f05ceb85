/** Asks git, without a shell: which files changed, and what they were before. */
import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { InputProblem } from '../InputProblem';

const MOST_OUTPUT = 64 * 1024 * 1024;

type GitAnswer =
  | { readonly ok: true; readonly out: string }
  | { readonly ok: false; readonly reason: string };

/** Runs git in a folder. What git itself would run for a diff is switched off. */
function git(args: readonly string[], cwd: string): Promise<GitAnswer> {
  return new Promise((done, fail) => {
    execFile(
      'git',
      [...args],
      {
        cwd,
        maxBuffer: MOST_OUTPUT,
        // Words of git that are looked at are those of the C locale.
        env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
      },
      (error, stdout, stderr) => {
        if (!error) {
          done({ ok: true, out: stdout });
        } else if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          fail(
            new InputProblem(
              'git cannot be found, and --base with a commit and --changed need it. Install git, or give --base the path of a file.',
            ),
          );
        } else {
          done({ ok: false, reason: stderr.trim().split('\n')[0] });
        }
      },
    );
  });
}

/**
 * Finds the commit that a branch, tag or commit means for this checkout: where the two parted, so
 * that what others changed there since then is no change here.
 *
 * @throws InputProblem when git does not know it.
 */
export async function findBaseCommit(
  ref: string,
  { cwd, option }: { readonly cwd: string; readonly option: string },
): Promise<string> {
  const commit = ref.startsWith('-')
    ? undefined
    : await git(
        ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`],
        cwd,
      );
  if (!commit?.ok) {
    const reason = commit ? ` (${commit.reason})` : '';
    throw new InputProblem(
      `${option} ${ref} is no commit that git knows here${reason}. Name a branch, tag or commit; in CI, fetch it first: git fetch origin ${ref.replace(/^origin\//, '')}.`,
    );
  }
  const parted = await git(['merge-base', commit.out.trim(), 'HEAD'], cwd);
  return (parted.ok ? parted.out : commit.out).trim();
}

/** Files that have another name now: the new path to the old one, both from the folder. */
export async function findRenames(
  commit: string,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const answer = await git(
    [
      'diff',
      '--no-ext-diff',
      '--relative',
      '--find-renames',
      '--diff-filter=R',
      '--name-status',
      '-z',
      commit,
      '--',
    ],
    cwd,
  );
  const words = answer.ok ? answer.out.split('\0') : [];
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < words.length; at += 3) {
    renames.set(words[at + 2], words[at + 1]);
  }
  return renames;
}

/**
 * Reads a file as it was; absent when it was not there yet.
 *
 * @param file - as the caller wrote it, or an old name from `findRenames`.
 * @throws InputProblem when git cannot tell.
 */
export async function readAtCommit(
  file: string,
  { commit, cwd }: { readonly commit: string; readonly cwd: string },
): Promise<string | undefined> {
  const answer = await git(
    ['show', '--no-ext-diff', `${commit}:${gitPath(file, cwd)}`],
    cwd,
  );
  if (answer.ok) return answer.out;
  if (
    answer.reason.includes('does not exist in') ||
    answer.reason.includes('exists on disk, but not in')
  ) {
    return undefined;
  }
  throw new InputProblem(
    `git cannot read ${file} at ${commit.slice(0, 12)}: ${answer.reason}. Run it in the repository that holds the file.`,
  );
}

/** Files that are new or different, from the folder, deleted ones left out. */
export async function listChangedFiles(
  commit: string,
  cwd: string,
): Promise<readonly string[]> {
  const lists = await Promise.all([
    git(
      [
        'diff',
        '--no-ext-diff',
        '--relative',
        '--name-only',
        '--diff-filter=d',
        '-z',
        commit,
        '--',
      ],
      cwd,
    ),
    git(['ls-files', '--others', '--exclude-standard', '-z'], cwd),
  ]);
  const names = lists.flatMap(list => {
    if (list.ok) return list.out.split('\0');
    throw new InputProblem(
      `git cannot list what changed: ${list.reason}. Run it in a repository.`,
    );
  });
  return [...new Set(names.filter(Boolean))].sort();
}

/** Where a folder lies in its repository, with a slash at the end; empty at its root and outside of one. */
export async function gitPrefix(cwd: string): Promise<string> {
  const answer = await git(['rev-parse', '--show-prefix'], cwd).catch(
    () => undefined,
  );
  return answer?.ok ? answer.out.trim() : '';
}

/** A path as git takes it behind a commit, from the folder. */
export function gitPath(file: string, cwd: string): string {
  const path = relative(cwd, resolve(cwd, file)).replace(/\\/g, '/');
  return path.startsWith('../') ? path : `./${path}`;
}
