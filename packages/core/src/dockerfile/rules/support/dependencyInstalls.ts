/** Commands that install what a manifest lists, and the files that they need for it. */
import type { ShellCommand } from '../../shell/ShellScript';

/** How the dependencies of an ecosystem are installed. */
interface Installer {
  readonly names: readonly string[];
  /** Whether these words ask for what the manifest lists. */
  readonly installs: (
    words: readonly string[],
    options: readonly string[],
  ) => boolean;
  /** The files that are enough for it. */
  readonly manifests: string;
}

const firstOf =
  (...actions: readonly string[]) =>
  ([first]: readonly string[]) =>
    first !== undefined && actions.includes(first);

const INSTALLERS: readonly Installer[] = [
  {
    names: ['npm'],
    installs: words => firstOf('ci', 'install', 'i')(words) && !words[1],
    manifests: 'package.json package-lock.json',
  },
  {
    names: ['yarn'],
    installs: (words, options) =>
      (words.length === 0 && !options.includes('--version')) ||
      (words[0] === 'install' && !words[1]),
    manifests: 'package.json yarn.lock',
  },
  {
    names: ['pnpm'],
    installs: words =>
      firstOf('install', 'i', 'fetch')(words) && words.length === 1,
    manifests: 'package.json pnpm-lock.yaml',
  },
  {
    names: ['bun'],
    installs: words => firstOf('install', 'i')(words) && words.length === 1,
    manifests: 'package.json bun.lock',
  },
  {
    names: ['pip', 'pip3'],
    installs: (words, options) =>
      words[0] === 'install' &&
      options.some(
        option => option === '-r' || option.startsWith('--requirement'),
      ),
    manifests: 'requirements.txt',
  },
  {
    names: ['pipenv'],
    installs: firstOf('install', 'sync'),
    manifests: 'Pipfile Pipfile.lock',
  },
  {
    names: ['poetry'],
    installs: firstOf('install', 'sync'),
    manifests: 'pyproject.toml poetry.lock',
  },
  {
    names: ['uv'],
    installs: firstOf('sync'),
    manifests: 'pyproject.toml uv.lock',
  },
  {
    names: ['bundle', 'bundler'],
    installs: words => words.length === 0 || words[0] === 'install',
    manifests: 'Gemfile Gemfile.lock',
  },
  {
    names: ['go'],
    installs: words => words[0] === 'mod' && words[1] === 'download',
    manifests: 'go.mod go.sum',
  },
  {
    names: ['composer'],
    installs: firstOf('install', 'i'),
    manifests: 'composer.json composer.lock',
  },
  {
    names: ['cargo'],
    installs: firstOf('fetch'),
    manifests: 'Cargo.toml Cargo.lock',
  },
  {
    names: ['mvn', 'mvnw'],
    installs: words => words.some(word => word.startsWith('dependency:')),
    manifests: 'pom.xml',
  },
  {
    names: ['dotnet'],
    installs: firstOf('restore'),
    manifests: '*.csproj',
  },
  {
    names: ['mix'],
    installs: firstOf('deps.get'),
    manifests: 'mix.exs mix.lock',
  },
];

const BY_NAME = new Map(
  INSTALLERS.flatMap(installer =>
    installer.names.map(name => [name, installer] as const),
  ),
);

/** The manifests that a command needs to install what they list; none for other commands. */
export function installedManifests({
  name,
  args,
}: ShellCommand): string | undefined {
  const installer = BY_NAME.get(name);
  if (!installer) return undefined;
  const values = args.map(({ value }) => value);
  const options = values.filter(value => value.startsWith('-'));
  const words = values.filter(value => !value.startsWith('-'));
  return installer.installs(words, options) ? installer.manifests : undefined;
}
