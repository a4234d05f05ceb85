/** Which runtime an image is known to hold, by its name and tag. */
import { parseImageReference } from '../../parse/imageReference';
import type { ContractRuntime } from '../contract/ContainerContract';

/** The runtime of an image. */
export type ImageRuntime = Pick<ContractRuntime, 'name'> & {
  /** Absent for `latest`, `lts` and the like. */
  readonly version: string | undefined;
  /** The tool that an image to build in is named after. */
  readonly tool?: { readonly name: string; readonly version: string };
};

const RUNTIMES: Readonly<Record<string, string>> = {
  node: 'node',
  nodejs: 'node',
  python: 'python',
  python3: 'python',
  golang: 'go',
  go: 'go',
  'eclipse-temurin': 'java',
  openjdk: 'java',
  amazoncorretto: 'java',
  'ibm-semeru-runtimes': 'java',
  sapmachine: 'java',
  'liberica-openjdk-debian': 'java',
  'liberica-openjre-debian': 'java',
  'liberica-openjdk-alpine': 'java',
  'liberica-openjre-alpine': 'java',
  'zulu-openjdk': 'java',
  java: 'java',
  jdk: 'java',
  jre: 'java',
  maven: 'java',
  gradle: 'java',
  nginx: 'nginx',
  'nginx-unprivileged': 'nginx',
};

const TOOLS = new Set(['maven', 'gradle']);
const SUFFIX = /-(?:runtime|base|build|builder|dev)$/;

function versionAtStart(text: string): string | undefined {
  return /^v?(\d+(?:\.\d+){0,3})(?![a-z0-9])/.exec(text)?.[1];
}

/** The Java of `3.9-eclipse-temurin-21` and `8.10-jdk21`. */
function javaIn(tag: string): string | undefined {
  return /(?:temurin|corretto|openjdk|jdk|jre|semeru|sapmachine|graalvm)[a-z-]*?-?(\d+(?:\.\d+){0,2})(?!\d)/.exec(
    tag,
  )?.[1];
}

/** The runtime of an image; `undefined` for one that nobody knows. */
export function imageRuntime(image: string): ImageRuntime | undefined {
  const { repository, tag = '' } = parseImageReference(image);
  const last = repository.slice(repository.lastIndexOf('/') + 1);
  // `nodejs22-debian12` has its version in its name.
  const numbered = /^([a-z]+?)(\d+(?:\.\d+)?)-debian\d+$/.exec(last);
  if (numbered) {
    const [, base, digits] = numbered;
    const name = RUNTIMES[base === 'python' ? `${base}${digits}` : base];
    const version = base === 'python' ? undefined : digits;
    return name === undefined ? undefined : { name, version };
  }
  const bare = last.replace(SUFFIX, '');
  if (!Object.hasOwn(RUNTIMES, bare)) return undefined;
  const name = RUNTIMES[bare];
  if (!TOOLS.has(bare)) return { name, version: versionAtStart(tag) };
  const version = javaIn(tag);
  const toolVersion = versionAtStart(tag);
  return {
    name,
    version,
    ...(toolVersion ? { tool: { name: bare, version: toolVersion } } : {}),
  };
}

/** What an image is made of, as far as packages and libraries are concerned. */
export function imageFamily(image: string): string {
  if (image === 'scratch') return 'scratch';
  const { repository, tag = '' } = parseImageReference(image);
  if (repository.startsWith('distroless/')) {
    const [name] = repository.slice('distroless/'.length).split('-');
    return `distroless ${name.replace(/\d+$/, '')}`;
  }
  if (/alpine/.test(`${repository}:${tag}`)) return 'alpine';
  if (
    /(?:^|\/)(?:ubi\d*|rhel|centos|fedora|rockylinux|almalinux|amazonlinux)/.test(
      repository,
    )
  )
    return 'rpm';
  if (
    /amazoncorretto|(?:^|[-_])(?:al2|ubi\d*|oracle(?:linux)?\d*)(?:$|[-_])/.test(
      `${repository}_${tag}`,
    )
  ) {
    return /debian|bookworm|bullseye|jammy|noble/.test(tag) ? 'debian' : 'rpm';
  }
  return repository.endsWith('/busybox') ? 'busybox' : 'debian';
}

/** The release of Debian or Ubuntu that a tag names. */
export function imageRelease(image: string): string | undefined {
  const { repository, tag = '' } = parseImageReference(image);
  const text = `${repository}-${tag}`;
  const release = /(buster|bullseye|bookworm|trixie|focal|jammy|noble)/.exec(
    text,
  )?.[1];
  const number = /debian(\d+)/.exec(text)?.[1];
  const byNumber: Readonly<Record<string, string>> = {
    '10': 'buster',
    '11': 'bullseye',
    '12': 'bookworm',
    '13': 'trixie',
  };
  return release ?? (number === undefined ? undefined : byNumber[number]);
}

/** Whether an image holds compilers and tools beside the runtime. */
export function isFullImage(image: string): boolean {
  const { tag = '' } = parseImageReference(image);
  return (
    imageFamily(image) === 'debian' &&
    ['node', 'python', 'golang'].some(name =>
      parseImageReference(image).repository.endsWith(`/${name}`),
    ) &&
    !tag.includes('slim')
  );
}
