/** Services on Python: libraries are installed in a builder, and copied to where the same image looks for them. */

/** The folder of the template, by file name. */
export const PYTHON_TEMPLATE: Readonly<Record<string, string>> = {
  'template.yaml': `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata:
  name: python
  title: Python
spec:
  runtime: python
  versionParts: 2
  workdir: /app
  cache: { pip: [/root/.cache/pip], pip3: [/root/.cache/pip], uv: [/root/.cache/uv], poetry: [/root/.cache/pypoetry] }
  install:
    - { file: requirements.txt, run: pip install --no-cache-dir -r requirements.txt }
    - { file: Pipfile.lock, run: pip install --no-cache-dir pipenv && pipenv install --system --deploy }
  dependencyPaths:
    - /usr/local/lib/python{minor}/site-packages
    - /usr/local/bin
  defaultVariant: debian
  variants:
    debian:
      build: python:{version}-bookworm
      final: python:{version}-slim-bookworm
      buildPackages: apt
      finalPackages: apt
    alpine:
      build: python:{version}-alpine
      final: python:{version}-alpine
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
