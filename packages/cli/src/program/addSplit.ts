import type { Command } from 'commander';
import { generateCommand } from '../commands/generateCommand';
import { splitCommand } from '../commands/splitCommand';
import { collect, format, subcommand, type ProgramContext } from './options';

function contextOptions(command: Command): Command {
  return command
    .option(
      '--template <name|folder>',
      "the platform's template (default: the one that ships for the runtime)",
    )
    .option(
      '--name <name>',
      'name of the service (default: the entity, else the folder)',
    )
    .option('--entity <ref>', 'the entity that the labels come from')
    .option(
      '--entities <path>',
      'catalog YAML, files or folders (repeatable)',
      collect,
      [],
    )
    .option(
      '--responsibilities <path>',
      'YAML files or folders with Responsibility, Group and other entities (repeatable)',
      collect,
      [],
    )
    .option('--policy <file>', 'base images with their digests, as YAML');
}

/** Adds what splits a Dockerfile, below `dockerfile`. */
export function addSplit({ program, io, done }: ProgramContext): void {
  // Options that both have belong to the command that they stand behind.
  program.parent?.enablePositionalOptions();
  program.enablePositionalOptions();
  contextOptions(
    subcommand(
      program,
      'split <file>',
      "Splits a Dockerfile into the developers' contract and the platform's Dockerfile",
    ),
  )
    .requiredOption('--out <folder>', 'where the files go, or are')
    .option('--check', 'compares the files there with the Dockerfile instead')
    .option(
      '--contract <file>',
      'with --check: the contract (default: container-contract.yaml in --out)',
    )
    .option(
      '--parent-image <image>',
      "the smaller split: build on this image of the platform's, change one line",
    )
    .option(
      '--confirm <id>',
      'a difference that somebody has confirmed (repeatable)',
      collect,
      [],
    )
    .option('--force', 'write over files that were not written by a split')
    .addOption(format())
    .action(async (file, options) => {
      done(await splitCommand(file, options, io));
    });

  contextOptions(
    subcommand(
      program,
      'generate <contract>',
      'Makes the Dockerfile of a contract',
    ),
  ).action(async (file, options) => {
    done(await generateCommand(file, { ...options, confirm: [] }, io));
  });
}
