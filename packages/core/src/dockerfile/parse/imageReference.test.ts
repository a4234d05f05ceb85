import { formatImageReference, parseImageReference } from './imageReference';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('parseImageReference', () => {
  it.each([
    ['debian', 'docker.io', 'library/debian', undefined, undefined],
    ['debian:13', 'docker.io', 'library/debian', '13', undefined],
    ['grafana/grafana:12', 'docker.io', 'grafana/grafana', '12', undefined],
    ['localhost/x', 'localhost', 'x', undefined, undefined],
    ['localhost:5000/x', 'localhost:5000', 'x', undefined, undefined],
    ['localhost:5000/x:1', 'localhost:5000', 'x', '1', undefined],
    ['registry.example/a/b/c:1', 'registry.example', 'a/b/c', '1', undefined],
    [
      'index.docker.io/library/node:24',
      'docker.io',
      'library/node',
      '24',
      undefined,
    ],
    [`node@${DIGEST}`, 'docker.io', 'library/node', undefined, DIGEST],
    [`node:24@${DIGEST}`, 'docker.io', 'library/node', '24', DIGEST],
  ])('reads %s', (text, registry, repository, tag, digest) => {
    expect(parseImageReference(text)).toEqual({
      registry,
      repository,
      tag,
      digest,
    });
  });

  it.each([
    ['debian', 'docker.io/library/debian:latest'],
    ['localhost:5000/x', 'localhost:5000/x:latest'],
    [`node:24@${DIGEST}`, `docker.io/library/node@${DIGEST}`],
  ])('fills in the defaults of %s', (text, full) => {
    expect(formatImageReference(parseImageReference(text))).toBe(full);
  });
});
