/** What an image holds that one stage both builds and ships. */
import { programConcern } from '../../attribute/programConcerns';
import type { ShellCommand } from '../../shell/ShellScript';
import type {
  ContractFile,
  ContractRuntime,
  ContractDependencies,
} from '../contract/ContainerContract';
import { resolvePath, rooted, targetOf } from '../contract/copies';
import type { SplitDifference, SplitReason } from '../SplitReport';
import type { ContainerTemplate } from '../template/ContainerTemplate';
import { fillVersions } from '../template/resolveBase';
import type { BuildReader } from './BuildReader';
import type { BuildStep } from './buildPhases';
import { notInstalled, remaining, type ImageFiles } from './ImageFiles';

/** Compilers are for the build alone; what they bring beside is not known to be needed. */
const COMPILERS = new Set(
  'build-essential gcc g++ make cmake clang rust cargo build-base autoconf automake'.split(
    ' ',
  ),
);

/** Folders that a build may write to without anybody missing it in the image. */
const SCRATCH = ['/tmp', '/dev/', '/proc/', '/root/', '/var/tmp', '/var/cache'];

interface Options {
  readonly template: ContainerTemplate;
  readonly workdir: string;
  readonly contract: {
    readonly runtime: ContractRuntime;
    readonly dependencies?: ContractDependencies;
  };
}

/**
 * The steps of a build without files that go elsewhere than its folder: the image takes them from
 * the repository. A file that a command names stays.
 */
export function stepsOfBuild(
  steps: readonly BuildStep[],
): readonly BuildStep[] {
  const commands = steps.flatMap(step =>
    step.kind === 'run' ? step.command : [],
  );
  const isNeeded = (target: string) =>
    !target.startsWith('/') ||
    commands.some(command => command.includes(target.replace(/\/$/, '')));
  return steps.flatMap(step => {
    if (step.kind === 'run') return step;
    const copies = step.copies.filter(({ target }) => isNeeded(target));
    return copies.length > 0 ? { ...step, copies } : [];
  });
}

/** Reads the files of the image from the steps that made them. */
export function readSingle(reader: BuildReader, options: Options): ImageFiles {
  const runs = reader.steps.filter(step => step.kind === 'run');
  const copies = reader.steps.filter(step => step.kind === 'copy');
  const built = runs.length > 0;
  const reasons: SplitReason[] = [];
  const differences: SplitDifference[] = [];
  const folder = reader.workdir ?? options.workdir;
  const folders: string[] = [];
  const executable: { path: string; line: number }[] = [];
  const removed: string[] = [];
  const lines: Record<string, number> = {};
  for (const { line, parts } of reader.parts) {
    folders.push(...parts.folders);
    removed.push(...parts.removed);
    executable.push(...parts.executable.map(path => ({ path, line })));
    if (parts.installed.length > 0) lines.packages ??= line;
    if (parts.downloads.length > 0)
      differences.push(notInstalled(parts.downloads, line));
  }
  for (const run of runs) {
    const outside = writesOutside(run, folder);
    if (outside) reasons.push(outside);
  }
  const files = copies.flatMap(({ copies: some, mode }) =>
    some.map((copy): ContractFile => ({
      ...copy,
      target: rooted(
        targetOf(
          copy.source,
          resolvePath(folder, copy.target),
          options.workdir,
        ),
        options.workdir,
      ),
      from: 'context',
      ...(mode === undefined ? {} : { mode }),
    })),
  );
  const result: ContractFile[] = [];
  const commands: string[] = [];
  if (built) {
    result.push(
      ...builtRoots(copies, { folder, workdir: options.workdir }, reasons),
    );
    result.push(...dependencyFiles(options));
    for (const { source, target, mode } of copies.flatMap(step =>
      step.copies.map(copy => ({ ...copy, mode: step.mode })),
    )) {
      if (!target.startsWith('/')) {
        if (mode !== undefined) commands.push(`chmod ${mode} ${target}`);
        continue;
      }
      result.push({
        source,
        target,
        from: 'context',
        ...(mode === undefined ? {} : { mode }),
      });
    }
  } else result.push(...files);
  for (const { path, line } of executable) {
    const at = result.findIndex(
      ({ target, from }) =>
        from === 'context' && resolvePath(options.workdir, target) === path,
    );
    if (at !== -1) result[at] = { ...result[at], mode: '0755' };
    else if (built && path.startsWith(`${folder}/`))
      commands.push(`chmod +x ${path.slice(folder.length + 1)}`);
    else {
      reasons.push({
        line,
        reason: `Sets permissions of ${path}, which no COPY brings by name.`,
        remedy: 'Copy it by name, with --chmod=0755.',
      });
    }
  }
  if (copies.length > 0) lines.files = copies[0].line;
  const packages = remaining(reader.installed, removed);
  const compilers = built ? packages.filter(name => COMPILERS.has(name)) : [];
  if (compilers.length > 0) {
    differences.push({
      id: 'packages.compilers',
      part: 'packages',
      title: 'Compilers',
      before: compilers.join(', '),
      after: 'In the build only',
      kind: 'confirm',
      why: 'Nothing should be compiled in production. Add them to osPackages where that is not so.',
      line: lines.packages,
    });
  }
  return {
    built,
    files: result,
    commands,
    osPackages: packages.filter(name => !compilers.includes(name)),
    packages,
    directories: [...new Set(folders)],
    differences,
    reasons,
    lines,
  };
}

/** The folders that the service lives in. */
function builtRoots(
  copies: readonly Extract<BuildStep, { kind: 'copy' }>[],
  { folder, workdir }: { readonly folder: string; readonly workdir: string },
  reasons: SplitReason[],
): readonly ContractFile[] {
  if (folder !== '/') {
    return [
      {
        source: '.',
        target: folder === workdir ? './' : folder,
        from: 'build',
      },
    ];
  }
  const roots = new Set<string>();
  for (const { line, copies: some } of copies) {
    for (const { target } of some) {
      const [root] = target
        .split('/')
        .filter(part => part !== '.' && part !== '');
      if (root && (target.includes('/') || !/\./.test(root))) roots.add(root);
      else {
        reasons.push({
          line,
          reason: 'The files of the service go to the root of the image.',
          remedy: 'Put a WORKDIR above: WORKDIR /app.',
        });
      }
    }
  }
  return [...roots].map(root => ({
    source: `/${root}`,
    target: `/${root}`,
    from: 'build',
  }));
}

/** Libraries that lie outside of the work folder, where no step of their own says so. */
function dependencyFiles({
  template,
  contract,
}: Options): readonly ContractFile[] {
  return template.dependencyPaths.map(path => {
    const filled = fillVersions(path, {
      runtime: contract.runtime,
      build: undefined,
    });
    return { source: filled, target: filled, from: 'build' };
  });
}

function isInstalledForAll({ name, args }: ShellCommand): string | undefined {
  const words = args.map(({ value }) => value);
  const manager = ['npm', 'pnpm', 'yarn', 'bun'].includes(name);
  const global =
    words.includes('-g') || words.includes('--global') || words[0] === 'global';
  return manager && global ? words[words.length - 1] : undefined;
}

function writesOutside(
  { line, parts }: Extract<BuildStep, { kind: 'run' }>,
  folder: string,
): SplitReason | undefined {
  for (const command of parts.rest) {
    const program = isInstalledForAll(command);
    if (program !== undefined) {
      return {
        line,
        reason: `Installs ${program} for the whole image.`,
        remedy:
          'Make it a dependency of the service, or ask the platform team to bring it.',
      };
    }
    const concern = programConcern(command.name);
    const writes =
      concern === 'application-files' || concern === 'supply-chain';
    const paths = [
      ...(writes ? command.args.map(({ value }) => value) : []),
      ...command.redirects.map(({ target }) => target),
    ];
    const outside = paths.find(
      path =>
        path.startsWith('/') &&
        path !== folder &&
        !path.startsWith(folder === '/' ? '/app' : `${folder}/`) &&
        !SCRATCH.some(start => path.startsWith(start)),
    );
    if (outside) {
      return {
        line,
        reason: `Works on ${outside}, outside of the folder of the service.`,
        remedy:
          'Keep what the build makes in its folder, or ask the platform team to bring the file.',
      };
    }
  }
  return undefined;
}
