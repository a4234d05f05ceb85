/** The labels of an image, and what kind of value each of them should have. */
import { lineAt } from '../../parse/sourceLines';
import type { DockerfileInstruction } from '../../parse/syntax';
import {
  stageOf,
  type LabelKind,
  type RuleContext,
  type RuleSettings,
} from '../DockerfileRule';

/** A label as a LABEL sets it. */
export interface ReadLabel {
  /** Absent where it depends on a variable. */
  readonly key: string | undefined;
  /** Without quotes; absent where it depends on a variable, which the build may set. */
  readonly value: string | undefined;
  /** The kind of value that it should have; absent where anything goes. */
  readonly kind: LabelKind | undefined;
  readonly line: number;
  readonly endLine: number;
}

const NONE: readonly never[] = [];
const NO_SCHEMA: NonNullable<RuleSettings['labelSchema']> = {};

/** Labels whose kind of value the OCI image specification lays down. */
const OCI_KINDS: ReadonlyMap<string, LabelKind> = new Map([
  ['org.opencontainers.image.created', 'rfc3339'],
  ['org.opencontainers.image.url', 'url'],
  ['org.opencontainers.image.documentation', 'url'],
  ['org.opencontainers.image.source', 'url'],
  ['org.opencontainers.image.licenses', 'spdx'],
]);

/** The labels that a LABEL sets. */
export function labelsOf(
  instruction: DockerfileInstruction,
  context: RuleContext,
): readonly ReadLabel[] {
  // Every kind of value has a rule of its own, and each of them asks.
  return context.scripts.answers.once(instruction, () =>
    readLabels(instruction, context),
  );
}

function readLabels(
  instruction: DockerfileInstruction,
  { dockerfile, settings }: RuleContext,
): readonly ReadLabel[] {
  const { variables, lines } = dockerfile;
  const literal = (text: string) =>
    text.includes('$') ? undefined : variables.expand(text, instruction).value;
  return instruction.pairs.map(({ name, value = '', span }) => {
    const key = literal(name);
    return {
      key,
      value: literal(value),
      kind: key === undefined ? undefined : labelKind(key, settings),
      line: lineAt(lines, span.start),
      endLine: lineAt(lines, Math.max(span.start, span.end - 1)),
    };
  });
}

/** The labels of a LABEL that reach an image that somebody runs. */
export function shippedLabels(
  instruction: DockerfileInstruction,
  context: RuleContext,
): readonly ReadLabel[] {
  return stageOf(context, instruction)?.shipped
    ? labelsOf(instruction, context)
    : NONE;
}

/** The kind of value that a label should have; `undefined` where anything goes. */
function labelKind(
  key: string,
  { labelSchema = NO_SCHEMA }: RuleSettings,
): LabelKind | undefined {
  return Object.hasOwn(labelSchema, key)
    ? labelSchema[key]
    : OCI_KINDS.get(key);
}
