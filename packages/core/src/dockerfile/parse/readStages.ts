/**
 * The build stages of a file: what each builds on, what it copies from others, and which of them
 * end up in the image that ships.
 */
import { mountSource } from './checkMount';
import { formatImageReference, parseImageReference } from './imageReference';
import type { ImageReference } from './imageReference';
import type { DockerfileInstruction, DockerfileSyntax } from './syntax';
import { Variables } from './Variables';

/** A build stage as the parser sees it. @public */
export interface ParsedStage {
  readonly index: number;
  /** In lower case. */
  readonly name: string | undefined;
  /** The FROM that opens it. */
  readonly from: DockerfileInstruction;
  /** Its instructions after the FROM. */
  readonly instructions: readonly DockerfileInstruction[];
  /** The base as written. */
  readonly image: string;
  /** The base with variables expanded; absent where one is not set. */
  readonly expanded: string | undefined;
  /** The stage that it builds on. */
  readonly parent: number | undefined;
  /** The image that it builds on; absent for a stage, for `scratch` and for the unknown. */
  readonly reference: ImageReference | undefined;
  readonly resolved: string | undefined;
  readonly pinned: boolean;
  readonly platform: string | undefined;
  /** Whether its layers are part of the final image. */
  readonly shipped: boolean;
  /** Whether another stage copies from it. */
  readonly copied: boolean;
  readonly windows: boolean;
  readonly startLine: number;
  readonly endLine: number;
}

/** Where a `--from` points. @public */
export type CopySource =
  | { readonly kind: 'stage'; readonly stage: number }
  | { readonly kind: 'image'; readonly image: string };

/** The stages, and the variables that they see. */
export interface StagesResult {
  readonly stages: readonly ParsedStage[];
  readonly variables: Variables;
}

/** Shared by the many instructions that copy from nowhere. */
const NONE: readonly never[] = [];

const DIGEST = /@sha256:[0-9a-f]{64}$/i;

const WINDOWS_IMAGES = [
  'windows/',
  '/windows:',
  'nanoserver',
  'windowsservercore',
  'dotnet/framework',
];

function isWindowsPlatform(platform: string | undefined): boolean {
  return platform?.toLowerCase().startsWith('windows') ?? false;
}

function isWindowsImage(image: string): boolean {
  const lower = image.toLowerCase();
  return WINDOWS_IMAGES.some(part => lower.includes(part));
}

function copySources(instruction: DockerfileInstruction): readonly string[] {
  const inner = instruction.trigger ?? instruction;
  if (inner.flags.length === 0) return NONE;
  return inner.flags.flatMap(({ name, value }) => {
    if (value === undefined) return [];
    if (name === 'from') return [value];
    return name === 'mount' ? (mountSource(value) ?? []) : [];
  });
}

/** Finds the stage or image that a `--from` names: a stage by name or index, else an image. */
export function resolveCopySource(
  from: string,
  names: ReadonlyMap<string, number>,
  stageCount: number,
): CopySource {
  const named = names.get(from.toLowerCase());
  if (named !== undefined) return { kind: 'stage', stage: named };
  const index = /^\d{1,9}$/.test(from) ? Number(from) : undefined;
  return index !== undefined && index < stageCount
    ? { kind: 'stage', stage: index }
    : { kind: 'image', image: from };
}

function baseOf(
  image: string,
  expanded: string | undefined,
  names: ReadonlyMap<string, number>,
): Pick<
  ParsedStage,
  'expanded' | 'parent' | 'reference' | 'resolved' | 'pinned'
> {
  const unknown = {
    expanded,
    parent: undefined,
    reference: undefined,
    resolved: undefined,
  };
  if (!expanded)
    return { ...unknown, expanded: undefined, pinned: DIGEST.test(image) };
  const parent = names.get(expanded.toLowerCase());
  if (parent !== undefined) return { ...unknown, parent, pinned: false };
  if (expanded === 'scratch')
    return { ...unknown, resolved: 'scratch', pinned: true };
  const reference = parseImageReference(expanded);
  const resolved = formatImageReference(reference);
  const pinned = reference.digest !== undefined;
  return { expanded, parent: undefined, reference, resolved, pinned };
}

/** Reads the stages of a file whose instructions BuildKit takes. */
export function readStages(syntax: DockerfileSyntax): StagesResult {
  const { instructions, lines } = syntax;
  const froms = instructions.filter(({ keyword }) => keyword === 'FROM');
  const firstOf = froms.map(({ index }) => index);
  const parents: (number | undefined)[] = [];
  const variables = new Variables(syntax, firstOf, stage => parents[stage]);
  const names = new Map<string, number>();
  const drafts = froms.map((from, index) => {
    const image = from.words[0].value;
    const base = baseOf(image, variables.expand(image, from).value, names);
    parents.push(base.parent);
    const name = from.words[2]?.value.toLowerCase();
    if (name !== undefined) names.set(name, index);
    const platform = from.flags.find(flag => flag.name === 'platform')?.value;
    const next = froms[index + 1];
    return { name, from, image, base, platform, next };
  });

  const copied = new Set<number>();
  for (const instruction of instructions) {
    for (const value of copySources(instruction)) {
      const source = resolveCopySource(value, names, froms.length);
      if (source.kind === 'stage') copied.add(source.stage);
    }
  }
  const shipped = new Set<number>();
  for (
    let at: number | undefined = froms.length - 1;
    at !== undefined && at >= 0;
    at = parents[at]
  ) {
    shipped.add(at);
  }

  const stages: ParsedStage[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { name, from, image, base, platform, next } = draft;
    const parent = base.parent === undefined ? undefined : stages[base.parent];
    stages.push({
      index,
      name,
      from,
      instructions: instructions.slice(from.index + 1, next?.index),
      image,
      expanded: base.expanded,
      parent: base.parent,
      reference: base.reference,
      resolved: base.resolved,
      pinned: parent?.pinned ?? base.pinned,
      platform,
      shipped: shipped.has(index),
      copied: copied.has(index),
      windows:
        parent?.windows ??
        (syntax.escape === '`' ||
          isWindowsPlatform(platform) ||
          isWindowsImage(base.expanded ?? image)),
      startLine: from.startLine,
      endLine: next ? next.startLine - 1 : lines.count,
    });
  }
  return { stages, variables };
}
