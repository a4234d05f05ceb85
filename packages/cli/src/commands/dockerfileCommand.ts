import {
  assessDockerfile,
  completeRef,
  createResolver,
  dockerfileContextOf,
  entityRefOf,
  ownerOfLines,
  toDockerfileJson,
  type AssessOptions,
  type CatalogEntity,
  type DockerfileAssessment,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS, UNREADABLE } from '../exitCodes';
import { readDockerfile } from '../input/readDockerfile';
import { readOrganization, readPolicy } from '../input/readOrganization';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { dockerfileText } from '../print/dockerfileText';
import { printJson } from '../print/printJson';

/** Options of `platform-teams dockerfile`. */
export interface DockerfileOptions {
  readonly responsibilities: readonly string[];
  readonly entities: readonly string[];
  readonly entity?: string;
  readonly profile: 'default' | 'all';
  readonly appConfig: readonly string[];
  readonly format: 'text' | 'json';
  readonly failOn: 'error' | 'warning' | 'info' | 'none';
}

// A file of which nobody said whose it is: rules that apply to any service answer.
const UNNAMED_SERVICE: CatalogEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'this-service', title: 'this service' },
  spec: { type: 'service', lifecycle: 'production' },
};
const UNNAMED_SERVICE_REF = entityRefOf(UNNAMED_SERVICE);
const SEVERITY_RANK = { info: 0, warning: 1, error: 2, none: 3 };

/** Tells who owns each line of the files, `-` or nothing being standard input. */
export async function dockerfileCommand(
  files: readonly string[],
  options: DockerfileOptions,
  io: Io,
): Promise<number> {
  const context = await readContext(options, io);
  const assessments: DockerfileAssessment[] = [];
  for (const file of files.length > 0 ? files : ['-']) {
    assessments.push(await assessOne(file, context, io));
  }
  if (options.format === 'json') {
    const objects = assessments.map(one => toDockerfileJson(one));
    printJson(files.length > 1 ? objects : objects[0], io);
  } else {
    io.out(
      assessments
        .map(one => dockerfileText(one, context.titleOf, io))
        .join('\n'),
    );
  }
  return exitCodeOf(assessments, options.failOn);
}

interface Context {
  readonly options: Omit<AssessOptions, 'file'>;
  titleOf(ref: string): string;
}

async function readContext(
  options: DockerfileOptions,
  io: Io,
): Promise<Context> {
  const paths = [...options.responsibilities, ...options.entities];
  if (paths.length === 0) {
    if (options.entity !== undefined) {
      throw new InputProblem(
        '--entity needs the YAML that holds it. Add --entities PATH, or --responsibilities PATH.',
      );
    }
    const { dockerfile } = await readPolicy(options.appConfig, io);
    return {
      options: { ...dockerfile, profile: options.profile },
      titleOf: ref => ref,
    };
  }
  const { organization, policy } = await readOrganization(
    {
      entities: paths,
      appConfig: options.appConfig,
      extra: options.entity === undefined ? [UNNAMED_SERVICE] : [],
    },
    io,
  );
  const entity =
    options.entity === undefined
      ? UNNAMED_SERVICE_REF
      : completeRef(options.entity, { defaultKind: 'component' });
  if (entity === undefined || !organization.entities.has(entity)) {
    throw new InputProblem(
      `--entity ${options.entity} is not among the entities read. Give the YAML that holds it with --entities.`,
    );
  }
  return {
    options: {
      ...policy.dockerfile,
      ...dockerfileContextOf(organization.entities.get(entity)),
      profile: options.profile,
      ownerOf: ownerOfLines(createResolver(organization), entity),
    },
    titleOf: organization.titleOf,
  };
}

async function assessOne(
  file: string,
  context: Context,
  io: Io,
): Promise<DockerfileAssessment> {
  const shown = file === '-' ? 'standard input' : file;
  const read = await readDockerfile(file, io);
  if (!read.ok) {
    return {
      file: shown,
      ok: false,
      error: { message: read.message, line: undefined },
      lines: [],
    };
  }
  return assessDockerfile(read.text, { ...context.options, file: shown });
}

function exitCodeOf(
  assessments: readonly DockerfileAssessment[],
  failOn: DockerfileOptions['failOn'],
): number {
  if (assessments.some(one => !one.ok)) return UNREADABLE;
  const fails = assessments.some(
    one =>
      one.ok &&
      one.findings.some(
        finding => SEVERITY_RANK[finding.severity] >= SEVERITY_RANK[failOn],
      ),
  );
  return fails ? FINDINGS : CLEAN;
}
