/** Policies for the base images of a template, for tools that check them elsewhere. */
import { stringify } from 'yaml';
import { parseImageReference } from '../../parse/imageReference';

const DOCKER_HUB = 'docker.io';

function repositoryOf(image: string): string {
  const { registry, repository } = parseImageReference(image);
  return `${registry}/${repository}`;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** Images that a policy can name: `scratch` is none. */
function named(images: readonly string[]): readonly string[] {
  return images.filter(image => image !== 'scratch');
}

/** How people write an image of Docker Hub, beside its full name. */
function spellings(image: string): readonly string[] {
  const full = repositoryOf(image);
  const short = full.replace(/^docker\.io\/(?:library\/)?/, '');
  const mid = full.replace(/^docker\.io\//, '');
  return [full, short, mid];
}

/**
 * A policy for Open Policy Agent, in the input that conftest makes of a Dockerfile: only these
 * images, or stages of the same file.
 * @public
 */
export function baseImageRego(images: readonly string[]): string {
  const allowed = unique(named(images).flatMap(spellings));
  return `# Images that a Dockerfile may build on. Check with: conftest test --policy Dockerfile.rego Dockerfile
package main

import rego.v1

allowed := {
${allowed.map(image => `\t${JSON.stringify(image)}`).join(',\n')}
}

stages contains name if {
\tsome instruction in input
\tlower(instruction.Cmd) == "from"
\tcount(instruction.Value) == 3
\tname := lower(instruction.Value[2])
}

# The name of an image, without its digest and its tag.
repository(image) := name if {
\tundigested := split(image, "@")[0]
\tname := regex.replace(undigested, \`:[^/:]*$\`, "")
}

permitted(image) if lower(image) == "scratch"

permitted(image) if lower(image) in stages

permitted(image) if repository(image) in allowed

deny contains message if {
\tsome instruction in input
\tlower(instruction.Cmd) == "from"
\timage := instruction.Value[0]
\tnot permitted(image)
\tmessage := sprintf("%s is none of the images that the platform keeps", [image])
}
`;
}

/**
 * A configuration of hadolint that trusts the registries of these images.
 * @public
 */
export function hadolintRegistries(images: readonly string[]): string {
  const registries = unique(
    named(images).map(image => parseImageReference(image).registry),
  );
  const trusted = registries.length > 0 ? registries : [DOCKER_HUB];
  return `# Registries that images may come from. hadolint reads it as .hadolint.yaml.\n${stringify(
    { trustedRegistries: trusted },
  )}`;
}
