import { codeownersLines } from './codeownersLines';
import { baseImageRego, hadolintRegistries } from './policyFiles';

const IMAGES = [
  'node:22-bookworm@sha256:0',
  'registry.example.com:5000/base/node:22',
  'gcr.io/distroless/static-debian12',
  'scratch',
];

describe('policy files', () => {
  it('ask each half’s team for review, by lines that come last', () => {
    expect(
      codeownersLines({
        folder: 'services/check out',
        contractFile: 'container-contract.yaml',
        dockerfile: 'Dockerfile',
        developers: '@bakery/checkout',
        platform: '@bakery/devx',
      }),
    )
      .toBe(`# The list is reviewed by those who write the service, the recipe by the platform.
# Put these lines last: the last match wins.
/services/check\\ out/container-contract.yaml @bakery/checkout
/services/check\\ out/Dockerfile @bakery/devx
`);
  });

  it('name images without tag and digest, as people write them', () => {
    const rego = baseImageRego(IMAGES);

    expect(/allowed := \{\n([^}]*)\}/.exec(rego)?.[1].split('\n')).toEqual([
      '\t"docker.io/library/node",',
      '\t"gcr.io/distroless/static-debian12",',
      '\t"library/node",',
      '\t"node",',
      '\t"registry.example.com:5000/base/node"',
      '',
    ]);
    expect(rego).toContain('package main\n\nimport rego.v1\n');
  });

  it('trust the registries of the images, and no others', () => {
    expect(hadolintRegistries(IMAGES))
      .toBe(`# Registries that images may come from. hadolint reads it as .hadolint.yaml.
trustedRegistries:
  - docker.io
  - gcr.io
  - registry.example.com:5000
`);
  });
});
