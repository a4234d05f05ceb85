/** Whose rules a code owners file follows. @public */
export type CodeOwnersDialect = 'github' | 'gitlab' | 'bitbucket';

/** One line that gives paths to owners. @public */
export interface CodeOwnersEntry {
  readonly line: number;
  readonly pattern: string;
  /** GitLab's `!`: what matches has no owner in this section. */
  readonly excludes: boolean;
  /** As written, without what only says how many of a group are asked. */
  readonly owners: readonly string[];
}

/** A section of GitLab's; the other dialects have one without a name. @public */
export interface CodeOwnersSection {
  readonly name: string | undefined;
  /** Whether nobody has to approve. */
  readonly optional: boolean;
  readonly approvals: number;
  readonly entries: readonly CodeOwnersEntry[];
}

/** A line that the host ignores. @public */
export interface CodeOwnersProblem {
  readonly line: number;
  readonly message: string;
}

/** A code owners file. @public */
export interface CodeOwners {
  readonly dialect: CodeOwnersDialect;
  readonly sections: readonly CodeOwnersSection[];
  readonly problems: readonly CodeOwnersProblem[];
}

/** Who is asked for one path by one section. @public */
export interface CodeOwnersMatch {
  readonly section: string | undefined;
  readonly optional: boolean;
  readonly approvals: number;
  /** The line that decided. */
  readonly line: number;
  readonly pattern: string;
  /** Empty: the line says that nobody is. */
  readonly owners: readonly string[];
}
