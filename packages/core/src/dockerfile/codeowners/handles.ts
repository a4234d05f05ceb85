/**
 * Which groups of the catalog the owners of a code owners file are. A handle that nothing in the
 * catalog answers to is unknown, which is no proof that it is somebody else.
 */
import type { CatalogEntity } from '../../catalog/CatalogEntity';
import { entityRefOf } from '../../catalog/entityRef';
import { completeSteps, visitInSteps, type Steps } from '../../layers/steps';

/** Answers for the handles of one host. @public */
export interface HandleDirectory {
  /** The groups that a handle is, or that its person is in; absent when nobody knows it. */
  teamsOf(handle: string): readonly string[] | undefined;
  /** How a group is written in a code owners file, where the catalog says so. */
  handleOf(team: string): string | undefined;
  /** Groups above a group, nearest first. */
  ancestorsOf(team: string): readonly string[];
}

/** What a directory is made from; an `Organization` is one. @public */
export interface HandleSource {
  readonly entities: ReadonlyMap<string, CatalogEntity>;
  groupsOf(userRef: string): readonly string[];
  ancestorsOf(groupRef: string): readonly string[];
}

/** Annotations of a group that hold its path at the host, `org/team` or deeper. */
function isTeamAnnotation(key: string): boolean {
  return (
    key === 'github.com/team-slug' ||
    key.endsWith('/team-path') ||
    key.endsWith('/team-slug')
  );
}

function isUserAnnotation(key: string): boolean {
  return key.endsWith('/user-login') || key.endsWith('/username');
}

/** `https://gitlab.example/ada` and `ada` are the same person. */
function lastSegment(value: string): string {
  const trimmed = value.endsWith('/') ? value.slice(0, -1) : value;
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

function emailOf({ spec }: CatalogEntity): string | undefined {
  const profile = spec?.profile;
  if (typeof profile !== 'object' || profile === null) return undefined;
  const { email } = profile as { readonly email?: unknown };
  return typeof email === 'string' ? email.toLowerCase() : undefined;
}

class Index {
  readonly #teams = new Map<string, Set<string>>();

  add(key: string, teams: readonly string[]): void {
    const known = this.#teams.get(key) ?? new Set();
    for (const team of teams) known.add(team);
    this.#teams.set(key, known);
  }

  get(key: string): readonly string[] | undefined {
    const found = this.#teams.get(key);
    return found && [...found];
  }
}

/** Makes a directory of the groups and people of a catalog. @public */
export function createHandleDirectory(source: HandleSource): HandleDirectory {
  return completeSteps(createHandleDirectoryInSteps(source));
}

/** Like {@link createHandleDirectory}, giving back control now and then. @public */
export function* createHandleDirectoryInSteps(
  source: HandleSource,
): Steps<HandleDirectory> {
  /** By what the host calls it: exact. */
  const exact = new Index();
  /** By the last part of a team's path, where the organisation in front is not known. */
  const bySlug = new Index();
  const byName = new Index();
  const byEmail = new Index();
  const handles = new Map<string, string>();
  yield* visitInSteps(source.entities.values(), entity => {
    const kind = entity.kind.toLowerCase();
    if (kind !== 'group' && kind !== 'user') return;
    const ref = entityRefOf(entity);
    const teams = kind === 'group' ? [ref] : source.groupsOf(ref);
    const email = emailOf(entity);
    if (email !== undefined) byEmail.add(email, teams);
    const isHandle = kind === 'group' ? isTeamAnnotation : isUserAnnotation;
    let annotated = false;
    for (const [key, value] of Object.entries(
      entity.metadata.annotations ?? {},
    )) {
      if (!isHandle(key) || value.trim() === '') continue;
      annotated = true;
      const handle = (
        kind === 'group' ? value.trim() : lastSegment(value.trim())
      ).toLowerCase();
      // A slug without its organisation is whatever organisation stands before it.
      if (kind === 'group' && !handle.includes('/')) bySlug.add(handle, teams);
      else exact.add(handle, teams);
      if (kind === 'group' && handle.includes('/'))
        handles.set(ref, `@${value.trim()}`);
    }
    // Whoever says what it is called at the host is not called by its name there as well.
    if (!annotated) byName.add(entity.metadata.name.toLowerCase(), teams);
  });
  return {
    teamsOf(written) {
      const handle = written.toLowerCase();
      if (!handle.startsWith('@')) return byEmail.get(handle);
      // A role of GitLab is whoever has it in the project.
      if (handle.startsWith('@@')) return undefined;
      const path = handle.slice(1);
      const slug = lastSegment(path);
      return exact.get(path) ?? bySlug.get(slug) ?? byName.get(slug);
    },
    handleOf: team => handles.get(team),
    ancestorsOf: team => source.ancestorsOf(team),
  };
}
