import fs from 'node:fs';
import path from 'node:path';
import type { CatalogEntity } from '@cookie-factory/platform-teams-core';

const ENTITIES_IN_A_FILE = 500;

/**
 * Writes entities as files that a catalog reads, and one Location that leads to
 * all of them; relations are left to the catalog.
 *
 * @returns the path of that Location.
 */
export function writeCatalog(
  entities: readonly CatalogEntity[],
  folder: string,
): string {
  fs.mkdirSync(folder, { recursive: true });
  const targets: string[] = [];
  for (let from = 0; from < entities.length; from += ENTITIES_IN_A_FILE) {
    const documents = entities
      .slice(from, from + ENTITIES_IN_A_FILE)
      // What is JSON is YAML.
      .map(entity => JSON.stringify({ ...entity, relations: undefined }));
    const name = `part-${targets.length}.yaml`;
    fs.writeFileSync(path.join(folder, name), documents.join('\n---\n'));
    targets.push(`./${name}`);
  }
  const all = path.join(folder, 'all.yaml');
  fs.writeFileSync(
    all,
    JSON.stringify({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: 'generated' },
      spec: { type: 'file', targets },
    }),
  );
  return all;
}
