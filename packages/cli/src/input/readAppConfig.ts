/**
 * Reads `platformTeams` of app-config files, so that the command line and the
 * portal go by the same vocabulary, layers and policy.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { InputProblem } from '../InputProblem';
import { plainValue } from './plainValue';

/** The merged value of `platformTeams`, unchecked. */
export type PlatformTeamsConfig = { readonly [key: string]: unknown };

const INDIRECTIONS = ['$include', '$env', '$file'];

/**
 * Merges files in order, a later one over an earlier one: objects key by key,
 * lists and plain values whole, as Backstage does.
 *
 * @throws InputProblem when a file cannot be read or is not YAML, or when
 * `platformTeams` takes values from elsewhere, which only the portal can.
 */
export async function readAppConfig(
  files: readonly string[],
  cwd: string,
): Promise<PlatformTeamsConfig> {
  let merged: PlatformTeamsConfig = {};
  for (const file of files) {
    const config = await readOne(file, cwd);
    if (isObject(config?.platformTeams)) {
      refuseIndirections(config.platformTeams, { file, path: 'platformTeams' });
      merged = merge(merged, config.platformTeams);
    }
  }
  return merged;
}

async function readOne(
  file: string,
  cwd: string,
): Promise<PlatformTeamsConfig | undefined> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      throw new InputProblem(
        `${file} cannot be read (${error.code}). --app-config takes the path of an app-config file.`,
      );
    },
  );
  const read = plainValue(parseDocument(text));
  if (!read.ok) {
    throw new InputProblem(`${file} cannot be used: ${read.reason}.`);
  }
  return isObject(read.value) ? read.value : undefined;
}

function refuseIndirections(
  value: unknown,
  at: { file: string; path: string },
): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) =>
      refuseIndirections(one, { ...at, path: `${at.path}[${index}]` }),
    );
    return;
  }
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (INDIRECTIONS.includes(key)) {
      throw new InputProblem(
        `${at.file}: ${at.path} takes its value through ${key}, which only the portal follows. Write the value itself, or give the file that holds it as one more --app-config.`,
      );
    }
    refuseIndirections(child, { ...at, path: `${at.path}.${key}` });
  }
}

function merge(
  base: PlatformTeamsConfig,
  over: PlatformTeamsConfig,
): PlatformTeamsConfig {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] =
      isObject(before) && isObject(value) ? merge(before, value) : value;
  }
  return merged;
}

function isObject(value: unknown): value is PlatformTeamsConfig {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
