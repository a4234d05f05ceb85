import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import {
  codeOwnersDialect,
  completeRef,
  draftYaml,
  importCodeOwners,
  importRaci,
  parseCodeOwners,
  parseRef,
  type CodeOwnersDialect,
  type ImportResult,
  type Organization,
  type SelectorDraft,
  type TableRow,
  type Vocabulary,
} from '@cookie-factory/platform-teams-core';
import { CLEAN, FINDINGS } from '../exitCodes';
import { readTable } from '../input/readTable';
import { readText } from '../input/readText';
import { readOrganization, readPolicy } from '../input/readOrganization';
import { InputProblem } from '../InputProblem';
import type { Io } from '../Io';
import { printJson } from '../print/printJson';

/** Options of `platform-teams import`. */
export interface ImportCommandOptions {
  readonly entities: readonly string[];
  readonly appConfig: readonly string[];
  /** What the file is; absent: told by its name. */
  readonly from?: 'raci' | 'codeowners';
  /** What the repository of a code owners file is in the catalog. */
  readonly entity?: string;
  readonly codeownersDialect?: CodeOwnersDialect;
  readonly out?: string;
  readonly force?: boolean;
  readonly format: 'yaml' | 'json';
}

/** Makes Responsibility YAML of what an organisation wrote down elsewhere. */
export async function importCommand(
  file: string,
  options: ImportCommandOptions,
  io: Io,
): Promise<number> {
  const from = options.from ?? sourceOf(file);
  const scope =
    from === 'codeowners' || options.entity !== undefined
      ? scopeOf(options.entity)
      : undefined;
  const context = await readContext(options, io);
  const shown = file === '-' ? 'standard input' : file;
  const text =
    file === '-'
      ? await io.readStdin()
      : await readText(resolve(io.cwd, file), io.cwd);
  const result =
    from === 'codeowners' && scope
      ? fromCodeOwners(text, { ...context, file, scope, options })
      : fromRaci(readTable(text, shown), { ...context, scope });
  if (options.out !== undefined)
    await writeOut(options.out, result, options, io);
  else if (options.format === 'json') printJson(result, io);
  else io.out(draftYaml(result.drafts));
  report(basename(shown), result, io);
  return result.notes.length > 0 ? FINDINGS : CLEAN;
}

/** Code owners files have one name on every host. */
function sourceOf(file: string): 'raci' | 'codeowners' {
  return /^CODEOWNERS/i.test(basename(file)) ? 'codeowners' : 'raci';
}

interface ImportContext {
  readonly vocabulary: Vocabulary;
  /** Absent without `--entities`. */
  readonly organization?: Organization;
}

async function readContext(
  options: ImportCommandOptions,
  io: Io,
): Promise<ImportContext> {
  if (options.entities.length === 0) {
    return { vocabulary: (await readPolicy(options.appConfig, io)).vocabulary };
  }
  const { organization } = await readOrganization(options, io);
  return { vocabulary: organization.vocabulary, organization };
}

function fromRaci(
  rows: readonly TableRow[],
  {
    vocabulary,
    organization,
    scope,
  }: ImportContext & { readonly scope: RepositoryScope | undefined },
): ImportResult {
  const groups =
    organization &&
    [...organization.entities.keys()]
      .filter(ref => ref.startsWith('group:'))
      .map(ref => ({ ref, title: organization.titleOf(ref) }));
  const { drafts, notes } = importRaci(rows, vocabulary, { groups });
  return scope
    ? { drafts: drafts.map(one => ({ ...one, ...appliedTo(scope) })), notes }
    : { drafts, notes };
}

interface RepositoryScope {
  readonly ref: string;
  readonly name: string;
  readonly selector: SelectorDraft;
}

function appliedTo({ selector }: RepositoryScope) {
  return { appliesTo: [selector] };
}

/** A file of one repository says nothing of others, so that it has to be told whose it is. */
function scopeOf(entity: string | undefined): RepositoryScope {
  const parts =
    entity === undefined
      ? undefined
      : parseRef(entity, { defaultKind: 'component' });
  const ref =
    entity === undefined
      ? undefined
      : completeRef(entity, { defaultKind: 'component' });
  if (!parts || !ref) {
    throw new InputProblem(
      entity === undefined
        ? 'A code owners file speaks of one repository. Say which entity that is: --entity component:default/checkout-api.'
        : `--entity ${entity} is no entity reference. Write kind:namespace/name, such as component:default/checkout-api.`,
    );
  }
  const { kind, name } = parts;
  const isPlace = kind === 'system' || kind === 'domain';
  return { ref, name, selector: { [isPlace ? kind : 'entity']: ref } };
}

function fromCodeOwners(
  text: string,
  given: ImportContext & {
    readonly file: string;
    readonly scope: RepositoryScope;
    readonly options: ImportCommandOptions;
  },
): ImportResult {
  const { vocabulary, organization, scope, options } = given;
  if (organization && !organization.entities.has(scope.ref)) {
    throw new InputProblem(
      `${scope.ref} is not among the entities read. Correct --entity, or give the YAML that holds it with --entities.`,
    );
  }
  const dialect =
    options.codeownersDialect ?? codeOwnersDialect(given.file, text);
  return importCodeOwners(parseCodeOwners(text, dialect), vocabulary, {
    appliesTo: scope.selector,
    prefix: `${scope.name}-`,
    source: organization,
  });
}

async function writeOut(
  out: string,
  { drafts }: ImportResult,
  { force }: ImportCommandOptions,
  { cwd }: Io,
): Promise<void> {
  const flag = force ? 'w' : 'wx';
  await writeFile(resolve(cwd, out), draftYaml(drafts), { flag }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new InputProblem(
        error.code === 'EEXIST'
          ? `${out} exists already. Name another file, or add --force to write over it.`
          : `${out} cannot be written (${error.code}). Name a file in a folder that you may write to.`,
      );
    },
  );
}

/** On standard error, since standard output is for the YAML. */
function report(file: string, { drafts, notes }: ImportResult, io: Io): void {
  for (const { line, message, suggestion } of notes) {
    io.err(`${file}:${line}: ${message}\n    ${suggestion}\n`);
  }
  const made =
    drafts.length === 1
      ? '1 Responsibility'
      : `${drafts.length} Responsibilities`;
  const left =
    notes.length === 0
      ? 'everything found its place'
      : `${notes.length === 1 ? '1 line is' : `${notes.length} things are`} left to you`;
  io.err(`${made} made; ${left}.\n`);
}
