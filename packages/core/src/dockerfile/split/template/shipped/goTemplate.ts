/** Services in Go: compiled in a builder, shipped in an image with no shell and no package manager. */

/** The folder of the template, by file name. */
export const GO_TEMPLATE: Readonly<Record<string, string>> = {
  'template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata:
  name: go
  title: Go
spec:
  runtime: go
  workdir: /app
  crossBuild: true
  cache: { go: [/go/pkg/mod, /root/.cache/go-build] }
  install:
    - { file: go.mod, run: go mod download }
  defaultVariant: static
  variants:
    static:
      build: golang:{version}-bookworm
      final: gcr.io/distroless/static-debian12
      buildPackages: apt
      shell: false
    base:
      build: golang:{version}-bookworm
      final: gcr.io/distroless/base-debian12
      buildPackages: apt
      shell: false
    scratch:
      build: golang:{version}-bookworm
      final: scratch
      buildPackages: apt
      shell: false
    debian:
      build: golang:{version}-bookworm
      final: debian:bookworm-slim
      buildPackages: apt
      finalPackages: apt
    alpine:
      build: golang:{version}-alpine
      final: alpine:3
      buildPackages: apk
      finalPackages: apk
`,
  'Dockerfile.liquid': `# syntax=docker/dockerfile:1
{{ header }}
{% if build %}
{% render 'platform/build', base: base, build: build %}
{% endif %}
{% render 'platform/final', base: base, final: final, user: user %}
`,
};
