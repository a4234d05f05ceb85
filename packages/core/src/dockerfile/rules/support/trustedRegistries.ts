/** Whether an image comes from where an organisation takes its images. */
import type { ImageReference } from '../../parse/imageReference';

/** Matches text against a pattern whose `*` stands for any text. */
function matches(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return text === pattern;
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}

/** Names of Docker Hub that people use. */
const DOCKER_HUB: ReadonlySet<string> = new Set([
  'hub.docker.com',
  'index.docker.io',
  'registry-1.docker.io',
]);

/**
 * Whether an image comes from one of some registries. An entry is a host, or a host and the
 * beginning of a path; `*` stands for any text.
 */
export function isTrustedImage(
  { registry, repository }: ImageReference,
  trusted: readonly string[],
): boolean {
  const image = `${registry}/${repository}`.toLowerCase();
  return trusted.some(entry => {
    const wanted = entry
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '');
    const slash = wanted.indexOf('/');
    const host = slash === -1 ? wanted : wanted.slice(0, slash);
    const path = slash === -1 ? '' : wanted.slice(slash).replace(/\/$/, '');
    const known = DOCKER_HUB.has(host) ? 'docker.io' : host;
    if (path === '') return matches(registry.toLowerCase(), known);
    const start = `${known}${path}`;
    return matches(image, start) || matches(image, `${start}/*`);
  });
}
