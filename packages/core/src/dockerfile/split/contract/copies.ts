/** Where copied files go, told the same way however a COPY writes it. */
import type { TemplateCopies } from '../template/TemplateData';
import type { ContractCopy } from './ContainerContract';

/** Names that are files and never folders, whatever their ending. */
const FILES = new Set(
  `Gemfile Pipfile Procfile Makefile Rakefile Dockerfile LICENSE README go.mod go.sum go.work mvnw gradlew
  yarn.lock .npmrc .yarnrc .nvmrc .babelrc .env`.split(/\s+/),
);

const ENDINGS = new Set(
  `json json5 jsonc lock toml txt yaml yml xml js cjs mjs ts cts mts jsx tsx py go rs rb java kt kts gradle
  properties cfg conf ini sh bash html css md jar war so sql proto env tmpl template crt pem der`.split(
    /\s+/,
  ),
);

/** Files that name the libraries of an application. */
const MANIFESTS = new Set(
  `package.json package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml pnpm-workspace.yaml .npmrc
  .yarnrc .yarnrc.yml bun.lockb bun.lock requirements.txt requirements-dev.txt requirements-prod.txt
  constraints.txt Pipfile Pipfile.lock pyproject.toml poetry.lock uv.lock setup.py setup.cfg go.mod go.sum
  go.work go.work.sum pom.xml mvnw .mvn build.gradle build.gradle.kts settings.gradle settings.gradle.kts
  gradle.properties gradlew gradle package*.json package-*.json requirements*.txt *.lock go.* Gemfile
  Gemfile.lock composer.json composer.lock`.split(/\s+/),
);

/** The last part of a path. */
export function baseName(path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  return bare.slice(bare.lastIndexOf('/') + 1);
}

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

/** Whether a path is surely a file. */
export function isFileName(path: string): boolean {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return (
    !path.endsWith('/') &&
    (FILES.has(name) || (dot > 0 && ENDINGS.has(name.slice(dot + 1))))
  );
}

/** Whether a path names libraries. */
export function isManifest(path: string): boolean {
  return MANIFESTS.has(baseName(path));
}

/** Resolves a path against a folder; a `/` at the end stays. */
export function resolvePath(folder: string, path: string): string {
  const parts: string[] = [];
  const whole = path.startsWith('/') ? path : `${folder}/${path}`;
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  const isFolder = /(?:^|\/)\.{0,2}$/.test(path);
  return parts.length === 0 ? '/' : `/${parts.join('/')}${isFolder ? '/' : ''}`;
}

/** A path below a folder, relative to it; `undefined` outside. */
export function below(folder: string, path: string): string | undefined {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  if (bare === folder || (folder === '/' && bare === '')) return '';
  const start = folder === '/' ? '/' : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

/**
 * The target of one source, in one form: relative below the work folder, `./` for the folder
 * itself, and with its name for a source that is surely a file.
 */
export function targetOf(
  source: string,
  target: string,
  workdir: string,
): string {
  const resolved = resolvePath(workdir, target);
  const relative = below(workdir, resolved);
  const intoFolder = resolved.endsWith('/') || relative === '';
  if (intoFolder && isFileName(source) && !isPattern(source)) {
    const name = baseName(source);
    if (relative === undefined) return `${resolved}${name}`;
    return `${relative}${name}`;
  }
  if (relative === '') return './';
  return relative ?? resolved;
}

/** Below the root itself, paths are told from there. */
export function rooted(target: string, workdir: string): string {
  return workdir === '/' && !target.startsWith('/') && target !== './'
    ? `/${target}`
    : target;
}

/** A target as a COPY takes it. */
export function relativeTarget(target: string): string {
  return target.startsWith('/') || target.startsWith('.')
    ? target
    : `./${target}`;
}

/** Files that one COPY can bring: those that go to the work folder under their own names. */
export function groupCopies(
  copies: readonly ContractCopy[],
): readonly TemplateCopies[] {
  const groups: { sources: string[]; target: string }[] = [];
  for (const { source, target } of copies) {
    const keepsName =
      target === './'
        ? isPattern(source)
        : isFileName(source) && target === baseName(source);
    const last = groups[groups.length - 1];
    if (keepsName && last?.target === './' && last.sources[0] !== '.')
      last.sources.push(source);
    else
      groups.push({
        sources: [source],
        target: keepsName ? './' : relativeTarget(target),
      });
  }
  return groups;
}
