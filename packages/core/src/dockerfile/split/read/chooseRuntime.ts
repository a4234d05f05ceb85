/** Which runtime, version and variant of a template an image comes closest to. */
import type { ParsedStage } from '../../parse/readStages';
import type { ContractRuntime } from '../contract/ContainerContract';
import type { SplitReason } from '../SplitReport';
import type { ContainerTemplate } from '../template/ContainerTemplate';
import { imageFamily, imageRuntime } from './imageRuntime';

/** The runtime of a file's images. */
export type RuntimeRead =
  | {
      readonly ok: true;
      readonly name: string;
      readonly version: string;
      /** What it is built with, where that is another runtime or a tool. */
      readonly builder:
        { readonly name: string; readonly version: string } | undefined;
    }
  | { readonly ok: false; readonly reason: SplitReason };

/** An image as it fits into a sentence. */
function short(image = ''): string {
  return image.length > 100 ? `${image.slice(0, 100)}…` : image;
}

function refuse(
  { from }: ParsedStage,
  reason: string,
  remedy: string,
): RuntimeRead {
  return { ok: false, reason: { line: from.startLine, reason, remedy } };
}

/**
 * Reads the runtime from the image that ships, or, where that holds none, from the one that builds.
 */
export function readRuntime(
  final: ParsedStage,
  build: ParsedStage | undefined,
): RuntimeRead {
  for (const stage of build ? [final, build] : [final]) {
    if (stage.expanded === undefined) {
      return refuse(
        stage,
        `The base image ${short(stage.image)} depends on an argument without a default.`,
        'Give the ARG above the FROM a default.',
      );
    }
  }
  const shipped = imageRuntime(final.expanded ?? '');
  const built = build && imageRuntime(build.expanded ?? '');
  const runtime = shipped ?? (built?.name === 'go' ? built : undefined);
  if (!runtime) {
    return refuse(
      final,
      `No template knows the runtime of ${short(final.expanded)}.`,
      'Templates are there for node, python, go, java and nginx; the platform team can write one: --template DIR.',
    );
  }
  const version =
    runtime.version ??
    (built?.name === runtime.name ? built.version : undefined);
  if (version === undefined) {
    const stage = shipped ? final : (build ?? final);
    return refuse(
      stage,
      `${short(stage.expanded)} names no version of ${runtime.name}.`,
      `Write the version that you use: ${runtime.name === 'python' ? 'python:3.13-slim' : `${runtime.name}:22`}, for example.`,
    );
  }
  if (!built || (built.name === runtime.name && !built.tool)) {
    if (build && !built && imageFamily(build.expanded ?? '') !== 'scratch') {
      return refuse(
        build,
        `No template knows what ${short(build.expanded)} builds with.`,
        'Build on an image of the runtime itself, or keep this Dockerfile whole.',
      );
    }
    return { ok: true, name: runtime.name, version, builder: undefined };
  }
  if (built.tool) {
    return { ok: true, name: runtime.name, version, builder: built.tool };
  }
  if (built.version === undefined) {
    return refuse(
      build ?? final,
      `${short(build?.expanded)} names no version of ${built.name}.`,
      'Write the version that you use.',
    );
  }
  const builder = { name: built.name, version: built.version };
  return { ok: true, name: runtime.name, version, builder };
}

/** The variant whose image is made of the same; absent: the template's default. */
export function chooseVariant(
  image: string,
  template: ContainerTemplate,
): string | undefined {
  const family = imageFamily(image);
  const familyOf = (name: string) =>
    imageFamily(template.variants[name].final.replaceAll(/\{\w+\}/g, '1'));
  const names = [
    template.defaultVariant,
    ...Object.keys(template.variants).filter(
      name => name !== template.defaultVariant,
    ),
  ];
  const same = names.find(name => familyOf(name) === family);
  return same === template.defaultVariant ? undefined : same;
}

/** A runtime as contracts write it. */
export function contractRuntime(
  { name, version }: { readonly name: string; readonly version: string },
  variant: string | undefined,
): ContractRuntime {
  return variant === undefined ? { name, version } : { name, version, variant };
}
