/** Services on Node.js: npm, Yarn or pnpm in a builder, a slim image to run in. */

/** The folder of the template, by file name. */
export const NODE_TEMPLATE: Readonly<Record<string, string>> = {
  'template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata:
  name: node
  title: Node.js
spec:
  runtime: node
  workdir: /app
  cache: { npm: [/root/.npm], yarn: [/usr/local/share/.cache/yarn], pnpm: [/root/.local/share/pnpm/store] }
  install:
    - { file: package-lock.json, run: npm ci }
    - { file: npm-shrinkwrap.json, run: npm ci }
    - { file: yarn.lock, run: yarn install --frozen-lockfile }
    - { file: pnpm-lock.yaml, run: corepack enable && pnpm install --frozen-lockfile }
  defaultVariant: debian
  variants:
    debian:
      build: node:{version}-bookworm
      final: node:{version}-bookworm-slim
      buildPackages: apt
      finalPackages: apt
    alpine:
      build: node:{version}-alpine
      final: node:{version}-alpine
      buildPackages: apk
      finalPackages: apk
    distroless:
      build: node:{version}-bookworm
      final: gcr.io/distroless/nodejs{version}-debian12
      buildPackages: apt
      shell: false
`,
  'Dockerfile.liquid': `# syntax=docker/dockerfile:1
{{ header }}
{% if build %}
{% render 'platform/build', base: base, build: build %}
{% endif %}
{% render 'platform/final', base: base, final: final, user: user %}
`,
};
