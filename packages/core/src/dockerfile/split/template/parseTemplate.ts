/** Reads the folder of a template; every mistake has its file and line. */
import type { FileIssue } from '../../../responsibilities/validateYaml';
import { createIssue, joinWords, type Issue } from '../../../catalog/Issue';
import { checkSchema } from '../schema/checkSchema';
import { readYamlDocument } from '../schema/readYamlDocument';
import { TEMPLATE_FILE, type ContainerTemplate } from './ContainerTemplate';
import type { TemplateVariant } from './ContainerTemplate';
import { checkLiquid } from './renderTemplate';
import { TEMPLATE_SCHEMA } from './templateSchema';

/** What a template's folder may hold. @public */
export const TEMPLATE_LIMITS = {
  files: 20,
  fileLength: 64 * 1024,
} as const;

/** A template, or all that is wrong with its folder. @public */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: ContainerTemplate }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

type RawVariant = Partial<TemplateVariant> &
  Pick<TemplateVariant, 'build' | 'final'>;

interface RawTemplate {
  readonly metadata: {
    readonly name: string;
    readonly title?: string;
    readonly description?: string;
  };
  readonly spec: Partial<
    Omit<ContainerTemplate, 'variants' | 'files' | 'name' | 'title'>
  > & {
    readonly runtime: string;
    readonly variants: Readonly<Record<string, RawVariant>>;
  };
}

/**
 * Reads a template from the texts of its folder.
 * @param files - texts by name
 * @public
 */
export function parseTemplate(
  files: Readonly<Record<string, string>>,
): ParsedTemplate {
  const size = checkSize(files);
  if (size) return { ok: false, issues: [size] };
  if (files[TEMPLATE_FILE] === undefined) {
    return refuse(
      TEMPLATE_FILE,
      `The folder holds no ${TEMPLATE_FILE}.`,
      'Add it, with apiVersion, kind: ContainerTemplate, metadata and spec.',
    );
  }
  const read = readYamlDocument(files[TEMPLATE_FILE], TEMPLATE_FILE);
  if (!read.ok) return read;
  const shape = checkSchema(read.value, TEMPLATE_SCHEMA);
  if (shape.length > 0) return { ok: false, issues: shape.map(read.locate) };
  const template = toTemplate(read.value as RawTemplate, files);
  const issues = checkTemplate(template).map(read.locate);
  if (issues.length > 0) return { ok: false, issues };
  const liquid = checkLiquid(template);
  return liquid.length > 0
    ? { ok: false, issues: liquid }
    : { ok: true, template };
}

function checkSize(
  files: Readonly<Record<string, string>>,
): FileIssue | undefined {
  const names = Object.keys(files);
  if (names.length > TEMPLATE_LIMITS.files) {
    return {
      ...at(TEMPLATE_FILE),
      message: `The folder holds ${names.length} files; at most ${TEMPLATE_LIMITS.files} are read.`,
      suggestion: 'Give the folder of one template.',
    };
  }
  const large = names.find(
    name => files[name].length > TEMPLATE_LIMITS.fileLength,
  );
  return large === undefined
    ? undefined
    : {
        ...at(large),
        message: `The file is larger than ${TEMPLATE_LIMITS.fileLength / 1024} kB.`,
        suggestion: 'No template of a Dockerfile needs that: check the folder.',
      };
}

function toTemplate(
  { metadata, spec }: RawTemplate,
  files: Readonly<Record<string, string>>,
): ContainerTemplate {
  const [firstVariant] = Object.keys(spec.variants);
  return {
    name: metadata.name,
    title: metadata.title ?? metadata.name,
    description: metadata.description,
    runtime: spec.runtime,
    versions: spec.versions,
    versionParts: spec.versionParts ?? 1,
    workdir: spec.workdir ?? '/app',
    user: spec.user ?? 10001,
    cache: spec.cache ?? {},
    install: spec.install ?? [],
    dependencyPaths: spec.dependencyPaths ?? [],
    crossBuild: spec.crossBuild ?? false,
    defaultVariant: spec.defaultVariant ?? firstVariant ?? '',
    variants: Object.fromEntries(
      Object.entries(spec.variants).map(([name, variant]) => [
        name,
        { buildPackages: 'none', finalPackages: 'none', ...variant },
      ]),
    ),
    digests: spec.digests ?? {},
    labels: spec.labels ?? {},
    dockerfile: spec.dockerfile ?? 'Dockerfile.liquid',
    files,
  };
}

const PLACEHOLDERS = new Set(['version', 'minor', 'build']);

function checkTemplate(template: ContainerTemplate): readonly Issue[] {
  const issues: Issue[] = [];
  const { variants, defaultVariant, dockerfile, files, workdir } = template;
  if (!Object.hasOwn(variants, defaultVariant)) {
    issues.push(
      createIssue(
        ['spec', 'defaultVariant'],
        'The default variant is none of the variants.',
        `Write ${joinWords(Object.keys(variants), 'or') || 'a variant'}.`,
      ),
    );
  }
  if (!Object.hasOwn(files, dockerfile)) {
    issues.push(
      createIssue(
        ['spec', 'dockerfile'],
        `The folder holds no file ${dockerfile}.`,
        'Add it, or name the file that the Dockerfile is made from.',
      ),
    );
  }
  if (workdir === '/') {
    issues.push(
      createIssue(
        ['spec', 'workdir'],
        'The work folder is the whole file system.',
        'Write a folder of its own: /app.',
      ),
    );
  }
  for (const [name, variant] of Object.entries(variants)) {
    const images = [variant.build, variant.final];
    for (const image of [...images, ...Object.values(variant.builders ?? {})]) {
      const unknown = [...image.matchAll(/\{([^{}]*)\}/g)].find(
        ([, placeholder]) => !PLACEHOLDERS.has(placeholder),
      );
      if (!unknown) continue;
      issues.push(
        createIssue(
          ['spec', 'variants', name],
          `${unknown[0]} of ${image} is not known.`,
          'Write {version}, {minor} or {build}.',
        ),
      );
    }
  }
  return issues;
}

function refuse(
  file: string,
  message: string,
  suggestion: string,
): ParsedTemplate {
  return { ok: false, issues: [{ ...at(file), message, suggestion }] };
}

function at(file: string) {
  return { file, line: 1, column: 1, path: '' };
}
