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
  'deno.json',
  'deno.lock',
  'pubspec.yaml',
  'pubspec.lock',
  'package.swift',
  'package.resolved',
  'conanfile.txt',
  'conanfile.py',
  'vcpkg.json',
  'chart.yaml',
  'chart.lock',
  'global.json',
  'directory.build.props',
  'libs.versions.toml',
  'rebar.config',
  'rebar.lock',
  'stack.yaml',
  'opam',
  'renv.lock',
  'constraints.txt',
  'pdm.lock',
  'mix.exs',
  'mix.lock',
  'build.sbt',
  'packages.lock.json',
  'directory.packages.props',
]);

/** Files that say where packages come from. */
const INDEX_FILES = new Set([
  '.npmrc',
  '.yarnrc',
  '.pypirc',
  'pip.conf',
  'nuget.config',
  'settings.xml',
  '.condarc',
  'uv.toml',
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
  'id_ecdsa_sk',
  'id_ed25519_sk',
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
  '.pypirc',
  '.vault-token',
  '.s3cfg',
  '.ssh',
  '.aws',
  '.gnupg',
  'application_default_credentials.json',
  'terraform.tfstate',
  'privkey.pem',
  'private.pem',
  'private-key.pem',
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
  '/.kube/config',
  '-key.pem',
  '_key.pem',
];

/** Certificates and public keys are meant to be read. */
const PUBLIC_FILE = /^(truststore|cacerts|public)|[-_.]public[-_.]|[-_.]pub\b/;

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
  const name = baseName(path);
  if (KEY_FILES.has(name)) return true;
  if (PUBLIC_FILE.test(name)) return false;
  const rooted = `/${path.toLowerCase()}`;
  return KEY_ENDINGS.some(ending => rooted.endsWith(ending));
}

/** Whether a source of ADD is fetched from elsewhere. */
export function isRemote(source: string): boolean {
  return (
    /^(https?|ftp|git|ssh):\/\//i.test(source) || source.startsWith('git@')
  );
}

/** Whether a repository is fetched at a commit, which no one can change. */
function isCommit(source: string): boolean {
  return (
    (source.includes('.git') || source.startsWith('git@')) &&
    /[#=][0-9a-f]{40}(:|&|$)/i.test(source)
  );
}

/** What a COPY or ADD copies, here-documents left out. */
export function copiedSources({
  words,
}: DockerfileInstruction): readonly string[] {
  const sources: string[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    const source = bare(words[at].value);
    if (!parseHeredoc(source)) sources.push(source);
  }
  return sources;
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
    if (!checked && sources.every(isCommit)) {
      return { concern: 'image-build', what: 'ADD of a commit' };
    }
    return checked
      ? { concern: 'image-build', what: 'ADD with a checksum' }
      : { concern: 'supply-chain', what: 'ADD of a URL' };
  }
  if (PACKAGE_PLACES.some(place => target.startsWith(place))) {
    return { concern: 'os-packages', what: `${keyword} to ${target}` };
  }
  if (
    sources.length > 0 &&
    sources.every(source => INDEX_FILES.has(baseName(source)))
  ) {
    return {
      concern: 'application-dependencies',
      aspect: 'package-index',
      what: 'addresses of package indexes',
    };
  }
  if (
    sources.length > 0 &&
    sources.every(
      source => isManifest(source) || INDEX_FILES.has(baseName(source)),
    )
  ) {
    return {
      concern: 'application-dependencies',
      what: 'manifests and lockfiles',
    };
  }
  return { concern: 'application-files', what: keyword };
}
