import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** What the list of installed actions shows for `responsibility:write`. */
export const responsibilityExamples: TemplateExample[] = [
  {
    description: 'Write what a form or an editor has made.',
    example: `steps:
  - id: write
    name: Check and write the Responsibility
    action: platform-teams:responsibility:write
    input:
      yaml: \${{ parameters.yaml }}
      path: responsibilities/\${{ parameters.name }}.yaml
`,
  },
  {
    description: 'Register two concerns of a new team along with the team.',
    example: `steps:
  - id: write
    name: Check and write the Responsibilities
    action: platform-teams:responsibility:write
    input:
      path: responsibilities/sre.yaml
      yaml: |
        apiVersion: platform-teams/v1alpha1
        kind: Responsibility
        metadata: { name: observability }
        spec: { owner: sre, concerns: [monitoring, logging] }
        ---
        apiVersion: platform-teams/v1alpha1
        kind: Responsibility
        metadata: { name: incidents }
        spec: { owner: sre, concerns: [incident-response] }
`,
  },
];
