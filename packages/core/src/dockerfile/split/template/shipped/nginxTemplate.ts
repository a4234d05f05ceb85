/** Sites behind nginx: built with Node.js or not at all, served by an nginx that needs no root. */

/** The folder of the template, by file name. */
export const NGINX_TEMPLATE: Readonly<Record<string, string>> = {
  'template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata:
  name: nginx
  title: nginx
spec:
  runtime: nginx
  workdir: /app
  cache: { npm: [/root/.npm], yarn: [/usr/local/share/.cache/yarn], pnpm: [/root/.local/share/pnpm/store] }
  install:
    - { file: package-lock.json, run: npm ci }
    - { file: yarn.lock, run: yarn install --frozen-lockfile }
    - { file: pnpm-lock.yaml, run: corepack enable && pnpm install --frozen-lockfile }
  defaultVariant: alpine
  variants:
    alpine:
      build: nginxinc/nginx-unprivileged:{version}-alpine
      final: nginxinc/nginx-unprivileged:{version}-alpine
      buildPackages: apk
      finalPackages: apk
      nonRoot: true
      builders:
        node: node:{build}-alpine
    debian:
      build: nginxinc/nginx-unprivileged:{version}-bookworm
      final: nginxinc/nginx-unprivileged:{version}-bookworm
      buildPackages: apt
      finalPackages: apt
      nonRoot: true
      builders:
        node: node:{build}-bookworm
`,
  'Dockerfile.liquid': `# syntax=docker/dockerfile:1
{{ header }}
{% if build %}
{% render 'platform/build', base: base, build: build %}
{% endif %}
{% render 'platform/final', base: base, final: final, user: user %}
`,
};
