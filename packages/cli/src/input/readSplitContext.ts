/** What a split takes from the catalog, the policy and the template. */
import { basename, resolve } from 'node:path';
import {
  catalogLabels,
  completeRef,
  createResolver,
  ownerOfLines,
  type SplitOptions,
} from '@cookie-factory/platform-teams-core';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { readOrganization } from './readOrganization';
import { readPolicyFile } from './readPolicyFile';
import { readTemplateFolder } from './readTemplateFolder';

/** Options that say what to split for. */
export interface SplitContextOptions {
  readonly entities: readonly string[];
  readonly responsibilities: readonly string[];
  readonly entity?: string;
  readonly name?: string;
  readonly template?: string;
  readonly policy?: string;
  readonly appConfig: readonly string[];
  readonly confirm: readonly string[];
}

type Context = Pick<
  SplitOptions,
  'name' | 'labels' | 'template' | 'bases' | 'secretsTeam' | 'confirmed'
>;

/** Reads the context; the name is that of the entity, else of the folder. */
export async function readSplitContext(
  options: SplitContextOptions,
  io: Io,
): Promise<Context> {
  const policy =
    options.policy === undefined
      ? undefined
      : await readPolicyFile(options.policy, io);
  const known = await readEntity(options, io);
  const name = options.name ?? known?.name ?? nameOf(io.cwd);
  return {
    name,
    labels: known?.labels ?? { 'org.opencontainers.image.title': name },
    template:
      options.template === undefined
        ? undefined
        : await readTemplateFolder(options.template, io),
    bases: (policy?.baseImages.allowed ?? []).filter(
      image => !image.includes('*'),
    ),
    secretsTeam: known?.secretsTeam,
    confirmed: options.confirm,
  };
}

/** A folder's name with what no service may be called left out. */
function nameOf(cwd: string): string {
  const bare = basename(resolve(cwd))
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 63);
  return bare || 'service';
}

async function readEntity(options: SplitContextOptions, io: Io) {
  const paths = [...options.responsibilities, ...options.entities];
  if (options.entity === undefined) return undefined;
  if (paths.length === 0) {
    throw new InputProblem(
      '--entity needs the YAML that holds it. Add --entities PATH, or --responsibilities PATH.',
    );
  }
  const { organization } = await readOrganization(
    { entities: paths, appConfig: options.appConfig },
    io,
  );
  const ref = completeRef(options.entity, { defaultKind: 'component' });
  const entity = ref === undefined ? undefined : organization.entities.get(ref);
  if (ref === undefined || !entity) {
    throw new InputProblem(
      `--entity ${options.entity} is not among the entities read. Give the YAML that holds it with --entities.`,
    );
  }
  const ownerOf = ownerOfLines(createResolver(organization), ref);
  const team = (concern: string) => {
    const { team: answer } = ownerOf(concern);
    return answer === undefined ? undefined : organization.titleOf(answer);
  };
  return {
    name: entity.metadata.name,
    labels: catalogLabels(entity, team('application-code')),
    secretsTeam: team('secrets'),
  };
}
