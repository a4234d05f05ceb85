import { resolve } from 'node:path';
import {
  generateDockerfile,
  parseContractFile,
  shippedTemplate,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS } from '../exitCodes';
import {
  readSplitContext,
  type SplitContextOptions,
} from '../input/readSplitContext';
import { readText } from '../input/readText';
import type { Io } from '../Io';

/** Makes the Dockerfile of a contract; every mistake in the contract has its line. */
export async function generateCommand(
  file: string,
  options: SplitContextOptions,
  io: Io,
): Promise<number> {
  const text = await readText(resolve(io.cwd, file), io.cwd);
  const context = await readSplitContext(options, io);
  const { secretsTeam } = context;
  const parsed = parseContractFile(text, { file, secretsTeam });
  if (!parsed.ok) {
    for (const { line, column, path, message, suggestion } of parsed.issues) {
      io.err(
        `${file}:${line}:${column}: ${path ? `${path}: ` : ''}${message} ${suggestion}\n`,
      );
    }
    return FINDINGS;
  }
  const { contract } = parsed;
  const template = context.template ?? shippedTemplate(contract.runtime.name);
  if (!template) {
    io.err(
      `${file}: There is no template for ${contract.runtime.name}. Give one with --template.\n`,
    );
    return FINDINGS;
  }
  const labels = options.entity
    ? context.labels
    : { 'org.opencontainers.image.title': contract.name };
  const generated = generateDockerfile(contract, {
    ...context,
    labels,
    template,
  });
  if (!generated.ok) {
    for (const { pathText, message, suggestion } of generated.issues)
      io.err(`${file}: ${pathText}: ${message} ${suggestion}\n`);
    const { template: failure } = generated;
    if (failure) {
      io.err(
        `${failure.file}:${failure.line}:${failure.column}: ${failure.message} ${failure.suggestion}\n`,
      );
    }
    return FINDINGS;
  }
  for (const image of generated.withoutDigest)
    io.err(`note: no digest is known for ${image}\n`);
  io.out(generated.text);
  return CLEAN;
}
