import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** What the list of installed actions shows for `dockerfile:split`. */
export const splitExamples: TemplateExample[] = [
  {
    description:
      'Fetch the Dockerfile of a service, and open a pull request with both halves.',
    example: `steps:
  - id: fetch
    name: Fetch the Dockerfile
    action: fetch:plain:file
    input:
      url: https://git.example.com/shop/checkout-api/blob/main/Dockerfile
      targetPath: before/Dockerfile
  - id: split
    name: Split it
    action: platform-teams:dockerfile:split
    input:
      name: checkout-api
      source: before/Dockerfile
      folder: after
  - id: publish
    name: Open the pull request
    action: publish:github:pull-request
    input:
      repoUrl: git.example.com?owner=shop&repo=checkout-api
      branchName: split-dockerfile
      title: Split the Dockerfile in two
      description: \${{ steps.split.output.report }}
      sourcePath: after
`,
  },
  {
    description: 'Only change the base image to one that the platform keeps.',
    example: `steps:
  - id: split
    name: Use the platform's parent image
    action: platform-teams:dockerfile:split
    input:
      name: checkout-api
      dockerfile: \${{ parameters.dockerfile }}
      parentImage: registry.example.com/base/node:24
`,
  },
];
