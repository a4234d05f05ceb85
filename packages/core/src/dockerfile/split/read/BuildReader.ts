/** Reads the stage that builds: its settings, and its steps in the order that a template has. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { Scripts } from '../../shell/Scripts';
import { StageValues } from '../config/StageValues';
import { isManifest, resolvePath, targetOf } from '../contract/copies';
import type { ContractCopy } from '../contract/ContainerContract';
import type { SplitReason } from '../SplitReport';
import { readRunParts, type RunParts } from './RunParts';

/** One step of a build. */
export type BuildStep =
  | {
      readonly kind: 'copy';
      readonly line: number;
      readonly copies: readonly ContractCopy[];
      readonly mode: string | undefined;
    }
  | {
      readonly kind: 'run';
      readonly line: number;
      readonly command: string;
      readonly parts: Extract<RunParts, { ok: true }>;
    };

/** Steps in the order of a template: libraries, their install, the rest, its build. */
export interface BuildPhases {
  readonly dependencyFiles: readonly ContractCopy[];
  readonly install: readonly string[];
  readonly files: readonly ContractCopy[];
  readonly commands: readonly string[];
}

/** A COPY or ADD of repository files, or why it cannot be one. */
export function readCopy(
  instruction: DockerfileInstruction,
  options: { readonly values: StageValues; readonly workdir: string },
):
  | {
      readonly ok: true;
      readonly copies: readonly ContractCopy[];
      readonly mode: string | undefined;
    }
  | { readonly ok: false; readonly reason: SplitReason } {
  const { values, workdir } = options;
  const { keyword, startLine: line, flags, heredocs } = instruction;
  const refuse = (reason: string, remedy: string) =>
    ({ ok: false, reason: { line, reason, remedy } }) as const;
  if (heredocs.length > 0) {
    return refuse(
      `This ${keyword} holds the file itself.`,
      'Put it into a file of the repository.',
    );
  }
  const odd = flags.find(
    ({ name }) => !['from', 'chown', 'chmod', 'link'].includes(name),
  );
  if (odd) {
    return refuse(
      `--${odd.name} of this ${keyword} has no place in a contract.`,
      'Copy the files by name, or leave others out in .dockerignore.',
    );
  }
  const words = instruction.words.map(word =>
    instruction.form === 'exec'
      ? word.value
      : values.textOf(word.value, instruction),
  );
  if (words.some(word => word === undefined || /[\s"'`$\\<]/.test(word))) {
    return refuse(
      'A path here has spaces, or depends on a variable that is not set.',
      'Write the path out, without spaces.',
    );
  }
  const paths = words.filter(word => word !== undefined);
  const target = paths[paths.length - 1];
  const sources = paths.slice(0, -1);
  const unpacks = (source: string) =>
    /^(?:https?|git|ssh):|^git@/.test(source) ||
    /\.(?:tar|tgz|tbz2?|txz)(?:\.|$)/.test(source);
  if (keyword === 'ADD' && sources.some(unpacks)) {
    return refuse(
      'This ADD downloads or unpacks something.',
      'Download it in the build and check it, or let the platform team bring it.',
    );
  }
  const mode = flags.find(({ name }) => name === 'chmod')?.value;
  if (mode !== undefined && !/^0?[0-7]{3}$/.test(mode)) {
    return refuse(
      `The permissions ${mode} are not numbers.`,
      'Write four octal digits: --chmod=0755.',
    );
  }
  const many =
    sources.length > 1 && !target.endsWith('/') ? `${target}/` : target;
  return {
    ok: true,
    mode,
    copies: sources.map(source => ({
      source: tidySource(source),
      target: targetOf(tidySource(source), many, workdir),
    })),
  };
}

/** `./dist/` is `dist`, and `./` is `.`. */
export function tidySource(source: string): string {
  const bare = source.replace(/^(?:\.\/)+/, '').replace(/(.)\/+$/, '$1');
  return bare === '' || bare === './' ? '.' : bare;
}

/** Reads the instructions of a stage that builds, in order. */
export class BuildReader {
  readonly values: StageValues;
  readonly reasons: SplitReason[] = [];
  readonly steps: BuildStep[] = [];
  readonly installed: string[] = [];
  readonly managers = new Set<'apt' | 'apk'>();
  workdir: string | undefined;
  /** Settings that a command of the build sees. */
  env: ReadonlyMap<string, string> = new Map();
  #workdir = '/';
  readonly #scripts: Scripts;
  readonly #shipped: boolean;

  constructor(
    dockerfile: ParsedDockerfile,
    options: { readonly scripts: Scripts; readonly shipped: boolean },
  ) {
    this.#scripts = options.scripts;
    this.#shipped = options.shipped;
    this.values = new StageValues(dockerfile);
  }

  read(instruction: DockerfileInstruction): void {
    switch (instruction.keyword) {
      case 'ENV':
      case 'ARG':
        this.values.read(instruction);
        if (!this.#shipped) this.env = this.values.env();
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
    const mounted = this.#mounts(instruction);
    const odd = flags.find(({ name }) => name !== 'mount');
    if (!mounted) return;
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
    if (!this.#workIn(line)) return;
    if (this.#shipped) this.env = this.values.env();
    this.steps.push({ kind: 'run', line, command: parts.command, parts });
    this.parts.push({ line, parts });
  }

  /** What every RUN does beside its command. */
  readonly parts: {
    readonly line: number;
    readonly parts: Extract<RunParts, { ok: true }>;
  }[] = [];

  /** Cache mounts are the template's; a file of the repository that is only mounted is copied. */
  #mounts(instruction: DockerfileInstruction): boolean {
    const { startLine: line } = instruction;
    const copies: ContractCopy[] = [];
    for (const { name, value = '' } of instruction.flags) {
      if (name !== 'mount') continue;
      const options = new Map(
        value.split(',').map(part => {
          const equals = part.indexOf('=');
          return equals === -1
            ? ([part, ''] as const)
            : ([part.slice(0, equals), part.slice(equals + 1)] as const);
        }),
      );
      const type = options.get('type') ?? 'bind';
      if (type === 'cache' || type === 'tmpfs') continue;
      const source = options.get('source') ?? options.get('src');
      const target =
        options.get('target') ??
        options.get('dst') ??
        options.get('destination');
      const usable =
        type === 'bind' &&
        !options.has('from') &&
        target !== undefined &&
        !/[\s"'`$\\<]/.test(`${source ?? '.'}${target}`);
      if (!usable) {
        this.#refuse(
          line,
          `The ${type} mount of this RUN has no place in a contract.`,
          'Ask the platform team to bring it with the template.',
        );
        return false;
      }
      copies.push({
        source: tidySource(source ?? '.'),
        target: targetOf(tidySource(source ?? '.'), target, this.#workdir),
      });
    }
    if (copies.length > 0) {
      if (!this.#workIn(line)) return false;
      this.steps.push({ kind: 'copy', line, copies, mode: undefined });
    }
    return true;
  }

  /** The steps as a template has them, and the line of the first that is joined with others. */
  phases(): BuildPhases & { readonly joinedAt: number | undefined } {
    const groups: { copies: ContractCopy[]; runs: string[] }[] = [];
    const starts: number[] = [];
    for (const [index, step] of this.steps.entries()) {
      const last = groups[groups.length - 1];
      if (step.kind === 'copy') {
        if (!last || last.runs.length > 0) {
          groups.push({ copies: [...step.copies], runs: [] });
          starts.push(index);
        } else last.copies.push(...step.copies);
      } else if (last) last.runs.push(step.command);
      else {
        groups.push({ copies: [], runs: [step.command] });
        starts.push(index);
      }
    }
    // What runs before any file is there runs as well when the first ones are.
    if (groups.length > 1 && groups[0].copies.length === 0) {
      const [{ runs }] = groups.splice(0, 1);
      starts.splice(0, 1);
      groups[0].runs.unshift(...runs);
    }
    const [first, ...others] = groups;
    const none: BuildPhases = {
      dependencyFiles: [],
      install: [],
      files: [],
      commands: [],
    };
    if (!first) return { ...none, joinedAt: undefined };
    const onlyManifests =
      first.copies.length > 0 &&
      first.copies.every(({ source }) => isManifest(source));
    const separate =
      first.copies.length > 0 &&
      first.runs.length > 0 &&
      (groups.length > 1 || onlyManifests);
    const phases: BuildPhases = separate
      ? {
          dependencyFiles: first.copies,
          install: first.runs,
          files: others.flatMap(({ copies }) => copies),
          commands: others.flatMap(({ runs }) => runs),
        }
      : { ...none, files: first.copies, commands: first.runs };
    const joined = this.steps[starts[2] ?? this.steps.length];
    return { ...phases, joinedAt: joined?.line };
  }
}
