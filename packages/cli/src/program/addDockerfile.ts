import { Option } from 'commander';
import { dockerfileCommand } from '../commands/dockerfileCommand';
import { addSplit } from './addSplit';
import { collect, format, subcommand, type ProgramContext } from './options';

/** Adds what is asked about Dockerfiles. */
export function addDockerfile({ program, io, done }: ProgramContext): void {
  const command = subcommand(
    program,
    'dockerfile [file...]',
    'Tells who owns each line of Dockerfiles, and what to mend',
  )
    .option(
      '--responsibilities <path>',
      'YAML files or folders with Responsibility, Group and other entities (repeatable)',
      collect,
      [],
    )
    .option(
      '--entities <path>',
      'more catalog YAML, files or folders (repeatable)',
      collect,
      [],
    )
    .option(
      '--entity <ref>',
      'the entity that the files belong to; owners become teams',
    )
    .option(
      '--base <file|commit>',
      'tells only what changed since, and whose review that needs',
    )
    .option(
      '--changed [commit]',
      'the Dockerfiles that changed since a commit (default: --base, else HEAD)',
    )
    .option(
      '--author <team>',
      'whose change it is, a group or a role (default: the owner of the code)',
    )
    .option(
      '--codeowners <file>',
      'tells where its reviewers are not those whose lines they are',
    )
    .addOption(
      new Option(
        '--codeowners-dialect <host>',
        'how to read it (default: by its place and content)',
      ).choices(['github', 'gitlab', 'bitbucket']),
    )
    .option(
      '--findings <file>',
      'SARIF, or JSON of hadolint, BuildKit or Trivy, to merge (repeatable)',
      collect,
      [],
    )
    .option('--policy <file>', 'base images, labels and severities, as YAML')
    .option(
      '--config <file>',
      'a hadolint configuration (default: .hadolint.yaml beside the file)',
    )
    .addOption(
      new Option(
        '--profile <profile>',
        'what an owner should act on, or every rule',
      )
        .choices(['default', 'all'])
        .default('default'),
    )
    .addOption(format(['text', 'json', 'sarif', 'comment']))
    .addOption(
      new Option(
        '--fail-on <severity>',
        'lowest severity that makes the exit code 1 (default: error, or that of the hadolint configuration)',
      ).choices(['error', 'warning', 'info', 'none']),
    )
    .action(async (files, options) => {
      done(await dockerfileCommand(files, options, io));
    });
  addSplit({ program: command, io, done });
}
