/** Who a service runs as: the last USER of the image, else what is known of its base. */
import type { ImageReference } from '../../parse/imageReference';
import type { DockerfileInstruction } from '../../parse/syntax';
import type { RuleContext } from '../DockerfileRule';

/** The last USER of the image. */
export function lastUser({
  dockerfile,
  file,
}: RuleContext): DockerfileInstruction | undefined {
  if (file.shippedChain.length === 0) return undefined;
  // A stage stands after those that it builds on.
  return file
    .of('USER')
    .findLast(({ stage = -1 }) => dockerfile.stages[stage]?.shipped);
}

/** Official images that set no USER, so that they run as root. */
const ROOT_IMAGES = new Set(
  `alpine almalinux amazoncorretto amazonlinux archlinux bash buildpack-deps busybox caddy centos
   clojure composer dart debian eclipse-temurin elixir erlang fedora gcc golang gradle haskell httpd
   julia maven mono nginx node openjdk oraclelinux perl php pypy python r-base rockylinux ruby rust
   sapmachine swift tomcat traefik ubuntu`
    .split(/\s+/)
    .map(name => `library/${name}`),
);

/** Other images of which it is known, by registry and the start of the repository. */
const KNOWN_IMAGES: readonly {
  readonly registry: string;
  readonly repository: string;
  readonly root: (tag: string) => boolean;
}[] = [
  {
    registry: 'gcr.io',
    repository: 'distroless/',
    root: tag => !tag.includes('nonroot'),
  },
  {
    registry: 'mcr.microsoft.com',
    repository: 'dotnet/',
    root: tag => !tag.includes('chiseled') && !tag.includes('distroless'),
  },
  { registry: 'docker.io', repository: 'nvidia/cuda', root: () => true },
  {
    registry: 'docker.io',
    repository: 'nginxinc/nginx-unprivileged',
    root: () => false,
  },
  { registry: 'cgr.dev', repository: 'chainguard/', root: () => false },
  { registry: 'docker.io', repository: 'bitnami/', root: () => false },
];

/** Whether an image runs as root where no USER says otherwise. */
export function baseUser(
  image: ImageReference | undefined,
): 'root' | 'other' | 'unknown' {
  if (!image) return 'unknown';
  const { registry, repository, tag = '' } = image;
  if (registry === 'docker.io' && ROOT_IMAGES.has(repository)) return 'root';
  const known = KNOWN_IMAGES.find(
    candidate =>
      candidate.registry === registry &&
      repository.startsWith(candidate.repository),
  );
  if (!known) return 'unknown';
  return known.root(tag) ? 'root' : 'other';
}

/** Accounts that images bring, by the end of the repository. */
const ACCOUNTS: readonly {
  readonly repository: string;
  readonly name: string;
  readonly id: string;
}[] = [
  { repository: 'library/node', name: 'node', id: '1000' },
  { repository: 'library/nginx', name: 'nginx', id: '101' },
  { repository: 'nginxinc/nginx-unprivileged', name: 'nginx', id: '101' },
  { repository: 'library/gradle', name: 'gradle', id: '1000' },
  { repository: 'dotnet/aspnet', name: 'app', id: '1654' },
  { repository: 'dotnet/runtime', name: 'app', id: '1654' },
  { repository: 'dotnet/runtime-deps', name: 'app', id: '1654' },
  { repository: 'distroless/', name: 'nonroot', id: '65532' },
  { repository: '', name: 'nobody', id: '65534' },
];

/** The account other than root that an image brings. */
export function accountOf(
  image: ImageReference | undefined,
): { readonly name: string; readonly id: string } | undefined {
  return (
    image &&
    ACCOUNTS.find(
      ({ repository, name }) =>
        name !== 'nobody' && image.repository.startsWith(repository),
    )
  );
}

/** The number of an account that an image brings. */
export function accountId(
  name: string,
  image: ImageReference | undefined,
): string | undefined {
  return ACCOUNTS.find(
    account =>
      account.name === name &&
      (image?.repository ?? '').startsWith(account.repository),
  )?.id;
}
