/** Finds the hadolint configuration of a Dockerfile: the one named, else the one beside it. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import {
  HADOLINT_CONFIG_FILES,
  readHadolintConfig,
  type HadolintConfig,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readText } from './readText';

/** Hands out configurations, each read once. */
export interface HadolintConfigs {
  of(file: string): Promise<HadolintConfig | undefined>;
}

/** Reads configurations; what hadolint would pass over is told on standard error. */
export function hadolintConfigs(
  named: string | undefined,
  io: Io,
): HadolintConfigs {
  const known = new Map<string, Promise<HadolintConfig | undefined>>();
  return {
    of(file) {
      const folder = file === '-' ? io.cwd : dirname(resolve(io.cwd, file));
      const key = named ?? folder;
      let config = known.get(key);
      if (!config) {
        config =
          named === undefined
            ? readBeside(folder, io)
            : readNamed(resolve(io.cwd, named), io);
        known.set(key, config);
      }
      return config;
    },
  };
}

async function readNamed(path: string, io: Io): Promise<HadolintConfig> {
  return parse(await readText(path, io.cwd), path, io);
}

async function readBeside(
  folder: string,
  io: Io,
): Promise<HadolintConfig | undefined> {
  for (const name of HADOLINT_CONFIG_FILES) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw new InputProblem(
          `${relative(io.cwd, path)} cannot be read (${error.code}). Make it readable, or name another with --config.`,
        );
      },
    );
    if (text !== undefined) return parse(text, path, io);
  }
  return undefined;
}

function parse(text: string, path: string, io: Io): HadolintConfig {
  const file = relative(io.cwd, path) || path;
  const result = readHadolintConfig(text, { file });
  const issues = result.ok ? result.warnings : result.issues;
  const words = issues.map(
    issue =>
      `${issue.file}${issue.line === undefined ? '' : `:${issue.line}`}: ${issue.path ? `${issue.path}: ` : ''}${issue.message} ${issue.remedy}`,
  );
  if (!result.ok) throw new InputProblem(words.join('\n'));
  for (const note of words) io.err(`note: ${note}\n`);
  return result.config;
}
