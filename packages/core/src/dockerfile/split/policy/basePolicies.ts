/** The policy files of a split, and the images that they allow. */
import type { ParsedDockerfile } from '../../parse/parseDockerfile';
import type { SplitFile } from '../SplitReport';
import type { ContainerTemplate } from '../template/ContainerTemplate';
import { baseImageRego, hadolintRegistries } from './policyFiles';

/** The policy files that go with base images. */
export function policyFilesOf(images: readonly string[]): readonly SplitFile[] {
  return [
    {
      role: 'rego',
      path: 'Dockerfile.rego',
      writtenBy: 'platform',
      text: baseImageRego(images),
    },
    {
      role: 'hadolint',
      path: 'hadolint.yaml',
      writtenBy: 'platform',
      text: hadolintRegistries(images),
    },
  ];
}

/** The images that the stages of a file build on. */
export function basesOf({ stages }: ParsedDockerfile): readonly string[] {
  return stages.flatMap(({ parent, expanded }) =>
    parent === undefined && expanded ? expanded : [],
  );
}

/** Images of a template; the versions do not matter to a policy. */
export function templateImages({
  variants,
}: ContainerTemplate): readonly string[] {
  return Object.values(variants)
    .flatMap(({ build, final, builders = {} }) => [
      build,
      final,
      ...Object.values(builders),
    ])
    .map(image => image.replaceAll(/\{\w+\}/g, '1'));
}
