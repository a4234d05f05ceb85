/** Finds the YAML files behind paths that the caller gave. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputProblem } from '../InputProblem';
import { readText } from './readText';

const YAML = /\.ya?ml$/i;
const LOCATION = /^kind: *["']?Location\b/im;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage']);

/** How a folder is read. */
export interface WalkOptions {
  /**
   * A folder with a Location at its top is read through that Location, as the
   * portal reads it: the top's files only, since they name the rest.
   */
  readonly throughLocations: boolean;
}

/**
 * Lists YAML files: a file as it is, a folder with all below it, hidden
 * folders and `node_modules` left out.
 *
 * @returns absolute paths, each once, in the order of the paths given and by
 * name within a folder.
 * @throws InputProblem when a path does not exist.
 */
export async function walkYaml(
  paths: readonly string[],
  cwd: string,
  options: WalkOptions = { throughLocations: false },
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = await stat(absolute).catch(() => undefined);
    if (!stats) {
      throw new InputProblem(
        `${path} does not exist. Give a YAML file, or a folder that holds some.`,
      );
    }
    if (stats.isDirectory()) {
      const top = options.throughLocations
        ? await topWithLocation(absolute, cwd)
        : undefined;
      for (const file of top ?? (await yamlBelow(absolute))) found.add(file);
    } else {
      found.add(absolute);
    }
  }
  return [...found];
}

async function yamlBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !SKIPPED_FOLDERS.has(entry.name)) {
        files.push(...(await yamlBelow(path)));
      }
    } else if (entry.isFile() && YAML.test(entry.name)) {
      files.push(path);
    }
  }
  return files;
}

/** The YAML files directly in a folder, if one of them holds a Location. */
async function topWithLocation(
  folder: string,
  cwd: string,
): Promise<readonly string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  const top = entries
    .filter(entry => entry.isFile() && YAML.test(entry.name))
    .map(entry => join(folder, entry.name))
    .sort();
  const texts = await Promise.all(top.map(file => readText(file, cwd)));
  return texts.some(text => LOCATION.test(text)) ? top : undefined;
}
