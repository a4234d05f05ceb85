/** Reads the stages that ship where another one builds. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { Scripts } from '../../shell/Scripts';
import { StageValues } from '../config/StageValues';
import type { ContractFile } from '../contract/ContainerContract';
import { below, resolvePath, rooted, targetOf } from '../contract/copies';
import type { SplitDifference, SplitReason } from '../SplitReport';
import { readCopy } from './readCopy';
import { notInstalled, remaining, type ImageFiles } from './ImageFiles';
import { copySourceOf } from './planStages';
import { readRunParts } from './run/readRunParts';

const ACCOUNTS = new Set(['/etc/passwd', '/etc/group', '/etc/shadow']);

/** Reads the instructions of the stages that ship, in order. */
export class FinalReader {
  readonly values: StageValues;
  readonly #dockerfile: ParsedDockerfile;
  readonly #scripts: Scripts;
  /** The work folder of the finished image. */
  readonly #finalWorkdir: string;
  readonly #buildWorkdir: string;
  #workdir = '/';
  readonly #files: ContractFile[] = [];
  readonly #installed: string[] = [];
  readonly #removed: string[] = [];
  readonly #directories: string[] = [];
  readonly #executable: { path: string; line: number }[] = [];
  readonly #differences: SplitDifference[] = [];
  readonly #reasons: SplitReason[] = [];
  readonly #lines: Record<string, number> = {};

  constructor(
    dockerfile: ParsedDockerfile,
    options: {
      readonly scripts: Scripts;
      readonly workdir: string;
      readonly buildWorkdir: string;
    },
  ) {
    this.#dockerfile = dockerfile;
    this.#scripts = options.scripts;
    this.#finalWorkdir = options.workdir;
    this.#buildWorkdir = options.buildWorkdir;
    this.values = new StageValues(dockerfile);
  }

  read(instruction: DockerfileInstruction): void {
    const { keyword, words } = instruction;
    switch (keyword) {
      case 'ENV':
      case 'ARG':
        this.values.read(instruction);
        return;
      case 'WORKDIR': {
        const path = this.values.textOf(words[0].value, instruction);
        this.#workdir = resolvePath(
          this.#workdir,
          path ?? words[0].value,
        ).replace(/(.)\/$/, '$1');
        return;
      }
      case 'COPY':
      case 'ADD':
        this.#copy(instruction);
        return;
      case 'RUN':
        this.#run(instruction);
        return;
      default:
    }
  }

  #copy(instruction: DockerfileInstruction): void {
    const { startLine: line } = instruction;
    const source = copySourceOf(this.#dockerfile, instruction);
    if (source?.kind === 'image') {
      this.#reasons.push({
        line,
        reason: `Takes files from another image, ${source.image}.`,
        remedy: 'Ask the platform team to bring them with the template.',
      });
      return;
    }
    const result = readCopy(instruction, {
      values: this.values,
      workdir: this.#workdir,
    });
    if (!result.ok) {
      this.#reasons.push(result.reason);
      return;
    }
    this.#lines.files ??= line;
    for (const copy of result.copies) {
      // Relative to the work folder of the moment: the finished image may have another.
      const target = rooted(
        targetOf(
          copy.source,
          resolvePath(this.#workdir, copy.target),
          this.#finalWorkdir,
        ),
        this.#finalWorkdir,
      );
      const mode = result.mode === undefined ? {} : { mode: result.mode };
      if (!source) {
        this.#files.push({
          source: copy.source,
          target,
          from: 'context',
          ...mode,
        });
        continue;
      }
      const path = resolvePath('/', copy.source);
      if (ACCOUNTS.has(path)) continue;
      const relative =
        this.#buildWorkdir === '/'
          ? undefined
          : below(this.#buildWorkdir, path);
      const built = relative === '' ? '.' : (relative ?? path);
      this.#files.push({ source: built, target, from: 'build', ...mode });
    }
  }

  #run(instruction: DockerfileInstruction): void {
    const { startLine: line, flags } = instruction;
    const mount = flags.find(
      ({ name, value = '' }) =>
        name !== 'mount' || !/type=(?:cache|tmpfs)/.test(value),
    );
    const parts = readRunParts(instruction, {
      scripts: this.#scripts,
      workdir: this.#workdir,
      shipped: true,
    });
    if (mount || !parts.ok) {
      this.#reasons.push(
        parts.ok
          ? {
              line,
              reason: 'A mount of this RUN has no place in a contract.',
              remedy: 'Ask the platform team to bring it with the template.',
            }
          : { line, reason: parts.reason, remedy: parts.remedy },
      );
      return;
    }
    if (parts.command !== undefined) {
      this.#reasons.push({
        line,
        reason:
          'Runs a command in the image that ships, beside a stage that builds.',
        remedy:
          'Move it to the stage that builds and copy what it makes, or ask the platform team to bring it.',
      });
      return;
    }
    if (parts.installed.length > 0) this.#lines.packages ??= line;
    this.#installed.push(...parts.installed);
    this.#removed.push(...parts.removed);
    this.#directories.push(...parts.folders);
    this.#executable.push(...parts.executable.map(path => ({ path, line })));
    if (parts.downloads.length > 0)
      this.#differences.push(notInstalled(parts.downloads, line));
  }

  result(): ImageFiles {
    const files = [...this.#files];
    for (const { path, line } of this.#executable) {
      const at = files.findIndex(
        ({ target }) => resolvePath(this.#finalWorkdir, target) === path,
      );
      if (at === -1) {
        this.#reasons.push({
          line,
          reason: `Sets permissions of ${path}, which no COPY brings by name.`,
          remedy: 'Copy it by name, with --chmod=0755.',
        });
      } else files[at] = { ...files[at], mode: '0755' };
    }
    const packages = remaining(this.#installed, this.#removed);
    return {
      built: true,
      files,
      commands: [],
      osPackages: packages,
      packages,
      directories: [...new Set(this.#directories)],
      differences: this.#differences,
      reasons: this.#reasons,
      lines: this.#lines,
    };
  }
}
