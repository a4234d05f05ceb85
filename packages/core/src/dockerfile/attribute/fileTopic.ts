/** What COPY and ADD are about, by what they copy. */
import { parseHeredoc } from '../parse/parseHeredoc';
import type { CopySource } from '../parse/readStages';
import type { DockerfileInstruction } from '../parse/syntax';
import type { Topic } from './commandConcern';

const MANIFESTS = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  '.yarnrc.yml',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'bun.lock',
  'bun.lockb',
  'requirements.txt',
  'pipfile',
  'pipfile.lock',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'setup.py',
  'setup.cfg',
  'environment.yml',
  'go.mod',
  'go.sum',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'settings.gradle',
  'settings.gradle.kts',
  'gradle.properties',
  'gradlew',
  'mvnw',
  'gemfile',
  'gemfile.lock',
  'cargo.toml',
  'cargo.lock',
  'composer.json',
  'composer.lock',
  'mix.exs',
  'mix.lock',
  'build.sbt',
  'packages.lock.json',
  'nuget.config',
  'directory.packages.props',
]);

const MANIFEST_ENDINGS = [
  '.csproj',
  '.fsproj',
  '.vbproj',
  '.sln',
  '.slnx',
  '.gemspec',
  '.cabal',
];

const KEY_FILES = new Set([
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  '.env',
  '.netrc',
  '.pgpass',
  '.git-credentials',
  '.htpasswd',
  '.dockercfg',
  'credentials.json',
  'service-account.json',
  'serviceaccount.json',
  'secrets.json',
  'secrets.yaml',
  'secrets.yml',
  'kubeconfig',
]);

const KEY_ENDINGS = [
  '.key',
  '.p12',
  '.pfx',
  '.jks',
  '.keystore',
  '.ppk',
  '/.aws/credentials',
  '/.docker/config.json',
];

const PACKAGE_PLACES = [
  '/etc/apt',
  '/etc/apk',
  '/etc/yum',
  '/usr/share/keyrings',
];

/** A word of COPY or ADD without the quotes that may stand around it. */
function bare(word: string): string {
  const quoted = word[0] === '"' && word.endsWith('"') && word.length > 1;
  return quoted ? word.slice(1, -1) : word;
}

function baseName(path: string): string {
  const trimmed = path.endsWith('/') ? path.slice(0, -1) : path;
  return trimmed.slice(trimmed.lastIndexOf('/') + 1).toLowerCase();
}

function isManifest(path: string): boolean {
  const name = baseName(path);
  if (
    MANIFESTS.has(name) ||
    MANIFEST_ENDINGS.some(ending => name.endsWith(ending))
  )
    return true;
  // Patterns such as `package*.json` and `requirements/*.txt`.
  return (
    /^(package|requirements|yarn|pnpm|gemfile|poetry|go)[^/]{0,40}\.?(json|txt|lock|yaml|mod|sum)?\*?$/.test(
      name,
    ) && /[*?]|requirements/.test(path)
  );
}

/** Whether a path is a file that usually holds a key or a password. */
export function isKeyFile(path: string): boolean {
  if (KEY_FILES.has(baseName(path))) return true;
  const rooted = `/${path.toLowerCase()}`;
  return KEY_ENDINGS.some(ending => rooted.endsWith(ending));
}

/** Whether a source of ADD is fetched from elsewhere. */
export function isRemote(source: string): boolean {
  return (
    /^(https?|ftp|git|ssh):\/\//i.test(source) || source.startsWith('git@')
  );
}

/** What a COPY or ADD copies, here-documents left out. */
export function copiedSources(instruction: DockerfileInstruction): string[] {
  return instruction.words
    .slice(0, -1)
    .map(({ value }) => bare(value))
    .filter(value => !parseHeredoc(value));
}

/** What a COPY or ADD is about. */
export function fileTopic(
  instruction: DockerfileInstruction,
  from: CopySource | undefined,
): Topic {
  const { keyword, words, flags } = instruction;
  const sources = copiedSources(instruction);
  const target = bare(words[words.length - 1]?.value ?? '');
  if (from?.kind === 'image') {
    return { concern: 'base-image', what: 'files from another image' };
  }
  if (!from && sources.some(isKeyFile)) {
    return { concern: 'secrets', what: 'a key file' };
  }
  if (keyword === 'ADD' && sources.some(isRemote)) {
    const checked = flags.some(({ name }) => name === 'checksum');
    return checked
      ? { concern: 'image-build', what: 'ADD with a checksum' }
      : { concern: 'supply-chain', what: 'ADD of a URL' };
  }
  if (PACKAGE_PLACES.some(place => target.startsWith(place))) {
    return { concern: 'os-packages', what: `${keyword} to ${target}` };
  }
  if (sources.length > 0 && sources.every(isManifest)) {
    return {
      concern: 'application-dependencies',
      what: 'manifests and lockfiles',
    };
  }
  return { concern: 'application-files', what: keyword };
}
