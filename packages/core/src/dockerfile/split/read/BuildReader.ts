/** Reads the stage that builds: its settings and its steps. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { Scripts } from '../../shell/Scripts';
import { programConcern } from '../../attribute/programConcerns';
import type { ShellCommand } from '../../shell/ShellScript';
import { StageValues } from '../config/StageValues';
import { resolvePath } from '../contract/copies';
import type { SplitReason } from '../SplitReport';
import type { BuildStep } from './buildPhases';
import { readCopy } from './readCopy';
import { readMounts } from './readMounts';
import { readRunParts } from './run/readRunParts';
import type { RunParts } from './run/RunParts';

/** Whether commands name no path of the folder that they run in. */
function worksAnywhere(commands: readonly ShellCommand[]): boolean {
  return (
    commands.length > 0 &&
    commands.every(
      ({ name, args, redirects }) =>
        name !== 'cd' &&
        redirects.length === 0 &&
        programConcern(name) !== 'application-files' &&
        args.every(
          ({ value }) => value.startsWith('/') || !/^\.|\//.test(value),
        ),
    )
  );
}

/** Reads the instructions of a stage that builds, in order. */
export class BuildReader {
  readonly values: StageValues;
  readonly reasons: SplitReason[] = [];
  readonly steps: BuildStep[] = [];
  readonly installed: string[] = [];
  readonly managers = new Set<'apt' | 'apk'>();
  workdir: string | undefined;
  #workdir = '/';
  readonly #scripts: Scripts;
  readonly #shipped: boolean;
  /** Settings as the last command of the build sees them, and those after it. */
  readonly #seen: StageValues;
  readonly #pending: DockerfileInstruction[] = [];

  constructor(
    dockerfile: ParsedDockerfile,
    options: { readonly scripts: Scripts; readonly shipped: boolean },
  ) {
    this.#scripts = options.scripts;
    this.#shipped = options.shipped;
    this.values = new StageValues(dockerfile);
    this.#seen = new StageValues(dockerfile);
  }

  /** Settings of the build: of an image that ships, those alone that a command of the build sees. */
  env(): ReadonlyMap<string, string> {
    return (this.#shipped ? this.#seen : this.values).env();
  }

  read(instruction: DockerfileInstruction): void {
    switch (instruction.keyword) {
      case 'ENV':
      case 'ARG':
        this.values.read(instruction);
        this.#pending.push(instruction);
        return;
      case 'WORKDIR':
        this.#enter(instruction);
        return;
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

  #refuse(line: number, reason: string, remedy: string): void {
    this.reasons.push({ line, reason, remedy });
  }

  #enter(instruction: DockerfileInstruction): void {
    const path = this.values.textOf(instruction.words[0].value, instruction);
    if (path === undefined) {
      this.#refuse(
        instruction.startLine,
        'The work folder depends on a variable that is not set.',
        'Write the path out.',
      );
      return;
    }
    this.#workdir = resolvePath(this.#workdir, path).replace(/(.)\/$/, '$1');
  }

  /** The work folder has to stay the same while something happens in it. */
  #workIn(line: number): boolean {
    this.workdir ??= this.#workdir;
    if (this.workdir === this.#workdir) return true;
    this.#refuse(
      line,
      'The work folder changes between the steps of the build.',
      `Stay in ${this.workdir}, and write cd in the command that needs another folder.`,
    );
    return false;
  }

  #copy(instruction: DockerfileInstruction): void {
    const { startLine: line } = instruction;
    const result = readCopy(instruction, {
      values: this.values,
      workdir: this.#workdir,
    });
    if (!result.ok) {
      this.reasons.push(result.reason);
      return;
    }
    if (!this.#workIn(line)) return;
    const { copies, mode } = result;
    if (mode !== undefined && !this.#shipped) {
      this.#refuse(
        line,
        'Sets permissions of files that only the build sees.',
        'Set them where the image takes the files, or in a RUN.',
      );
      return;
    }
    this.steps.push({ kind: 'copy', line, copies, mode });
  }

  #run(instruction: DockerfileInstruction): void {
    const { startLine: line, flags } = instruction;
    const mounts = readMounts(instruction, this.#workdir);
    const odd = flags.find(({ name }) => name !== 'mount');
    if (!mounts.ok) {
      this.#refuse(
        line,
        `The ${mounts.type} mount of this RUN has no place in a contract.`,
        'Ask the platform team to bring it with the template.',
      );
      return;
    }
    const { copies } = mounts;
    if (copies.length > 0) {
      if (!this.#workIn(line)) return;
      this.steps.push({ kind: 'copy', line, copies, mode: undefined });
    }
    if (odd) {
      this.#refuse(
        line,
        `--${odd.name} of this RUN has no place in a contract.`,
        'Ask the platform team to bring it with the template.',
      );
      return;
    }
    const parts = readRunParts(instruction, {
      scripts: this.#scripts,
      workdir: this.#workdir,
      shipped: this.#shipped,
    });
    if (!parts.ok) {
      this.#refuse(line, parts.reason, parts.remedy);
      return;
    }
    this.installed.push(...parts.installed);
    if (parts.manager && parts.installed.length > 0)
      this.managers.add(parts.manager);
    if (parts.command === undefined) {
      this.parts.push({ line, parts });
      return;
    }
    const anywhere =
      this.steps.every(({ kind }) => kind === 'run') &&
      worksAnywhere(parts.rest);
    if (!anywhere && !this.#workIn(line)) return;
    for (const setting of this.#pending.splice(0)) this.#seen.read(setting);
    this.steps.push({ kind: 'run', line, command: parts.command, parts });
    this.parts.push({ line, parts });
  }

  /** What every RUN does beside its command. */
  readonly parts: {
    readonly line: number;
    readonly parts: Extract<RunParts, { ok: true }>;
  }[] = [];
}
