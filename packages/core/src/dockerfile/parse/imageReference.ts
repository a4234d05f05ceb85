/** Image references: registry, repository, tag and digest, with Docker's defaults filled in. */

/** The parts of an image reference. @public */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const DOCKER_HUB = 'docker.io';

function isRegistry(part: string): boolean {
  return (
    part === 'localhost' ||
    part.includes('.') ||
    part.includes(':') ||
    part !== part.toLowerCase()
  );
}

/** Reads an image reference. */
export function parseImageReference(reference: string): ImageReference {
  const at = reference.indexOf('@');
  const digest = at === -1 ? undefined : reference.slice(at + 1);
  const named = at === -1 ? reference : reference.slice(0, at);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  const hosted = slash !== -1 && isRegistry(first);
  const registry = hosted && first !== 'index.docker.io' ? first : DOCKER_HUB;
  const path = hosted ? name.slice(slash + 1) : name;
  const official = registry === DOCKER_HUB && !path.includes('/');
  return {
    registry,
    repository: official ? `library/${path}` : path,
    tag: tag || undefined,
    digest: digest || undefined,
  };
}

/** The full reference. A digest wins over a tag; without both, the tag is `latest`. */
export function formatImageReference(reference: ImageReference): string {
  const name = `${reference.registry}/${reference.repository}`;
  return reference.digest
    ? `${name}@${reference.digest}`
    : `${name}:${reference.tag ?? 'latest'}`;
}
