/** The rows of the store, and the one place that maps them. */
import { createHash } from 'node:crypto';
import type { DockerfileProblem } from '@cookie-factory/plugin-platform-teams-common';
import type { StoredDockerfile, StoredDockerfiles } from './DockerfileStore';

export const ENTITIES_TABLE = 'platform_teams_dockerfile_entities';
export const FILES_TABLE = 'platform_teams_dockerfiles';

/** A row of the table of entities. */
export interface EntityRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly source: string;
  readonly searched: string;
  readonly looked_at: string;
}

/** A row of the table of files. */
export interface FileRow {
  readonly id: string;
  readonly entity_id: string;
  readonly path: string;
  readonly url: string | null;
  readonly outcome: 'read' | DockerfileProblem;
  readonly text: string | null;
  readonly digest: string | null;
  readonly etag: string | null;
  readonly problem: string | null;
  readonly read_at: string;
}

/** The key of an entity's row. */
export function entityId(entity: string): string {
  return sha256(entity);
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The row of an entity. */
export function toEntityRow(stored: StoredDockerfiles): EntityRow {
  return {
    id: entityId(stored.entity),
    entity_ref: stored.entity,
    source: stored.source,
    searched: JSON.stringify(stored.searched),
    looked_at: stored.lookedAt.toISOString(),
  };
}

/** The row of one of its files. */
export function toFileRow(entity: string, file: StoredDockerfile): FileRow {
  return {
    id: sha256(`${entity}\n${file.path}`),
    entity_id: entityId(entity),
    path: file.path,
    url: file.url ?? null,
    outcome: file.outcome,
    text: file.text ?? null,
    digest: file.digest ?? null,
    etag: file.etag ?? null,
    problem: file.problem ? JSON.stringify(file.problem) : null,
    read_at: file.readAt.toISOString(),
  };
}

/** What is known of an entity, from its rows. */
export function fromRows(
  entity: EntityRow,
  files: readonly FileRow[],
): StoredDockerfiles {
  return {
    entity: entity.entity_ref,
    source: entity.source,
    searched: JSON.parse(entity.searched),
    lookedAt: new Date(entity.looked_at),
    // Databases sort text each in their own way.
    files: files.map(fromFileRow).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function fromFileRow(row: FileRow): StoredDockerfile {
  return {
    path: row.path,
    url: row.url ?? undefined,
    outcome: row.outcome,
    text: row.text ?? undefined,
    digest: row.digest ?? undefined,
    etag: row.etag ?? undefined,
    readAt: new Date(row.read_at),
    problem: row.problem ? JSON.parse(row.problem) : undefined,
  };
}
