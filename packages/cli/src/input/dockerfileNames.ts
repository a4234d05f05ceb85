/** Which files are Dockerfiles by custom. */
const WORDS = ['dockerfile', 'containerfile'];

/** Files that go with a Dockerfile and are named after it. */
const COMPANIONS = ['.dockerignore', '.rego', '.md'];

/** Whether a path ends in `Dockerfile`, `Containerfile`, `Dockerfile.*` or `*.Dockerfile`. */
export function isDockerfilePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (COMPANIONS.some(ending => name.endsWith(ending))) return false;
  return WORDS.some(
    word =>
      name === word || name.startsWith(`${word}.`) || name.endsWith(`.${word}`),
  );
}
