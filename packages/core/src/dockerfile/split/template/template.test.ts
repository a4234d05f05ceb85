import type { ContainerContract } from '../contract/ContainerContract';
import { generateDockerfile } from '../generateDockerfile';
import { parseTemplate, TEMPLATE_LIMITS } from './parseTemplate';
import {
  SHIPPED_TEMPLATES,
  shippedTemplate,
  shippedTemplateFiles,
} from './shipped/shippedTemplates';

const YAML = `apiVersion: platform-teams/v1alpha1
kind: ContainerTemplate
metadata: { name: own }
spec:
  runtime: node
  versions: ['22', '24']
  digests:
    base/node:22: sha256:${'a'.repeat(64)}
  variants:
    plain: { build: 'base/node-build:{version}', final: 'base/node:{version}' }
`;
const LIQUID = 'FROM {{ base.final }}\nUSER {{ user }}\n';

const CONTRACT: ContainerContract = {
  name: 'shop',
  runtime: { name: 'node', version: '22' },
  files: [],
  osPackages: [],
  env: {},
  secrets: [],
  ports: [],
  volumes: [],
  directories: [],
  labels: {},
};

function issuesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const result = parseTemplate(files);
  return result.ok
    ? []
    : result.issues.map(
        ({ file, line, path, message, suggestion }) =>
          `${file}:${line} ${path}: ${message} ${suggestion}`,
      );
}

function make(liquid: string, contract: Partial<ContainerContract> = {}) {
  const parsed = parseTemplate({
    'template.yaml': YAML,
    'Dockerfile.liquid': liquid,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return generateDockerfile(
    { ...CONTRACT, ...contract },
    { template: parsed.template },
  );
}

describe('the folder of a template', () => {
  it('makes Dockerfiles, with the digests that it knows and no others', () => {
    expect(make(LIQUID)).toEqual({
      ok: true,
      text: `FROM base/node:22@sha256:${'a'.repeat(64)}\nUSER 10001\n`,
      withoutDigest: [],
    });
    expect(make(LIQUID, { runtime: { name: 'node', version: '24' } })).toEqual({
      ok: true,
      text: 'FROM base/node:24\nUSER 10001\n',
      withoutDigest: ['base/node:24'],
    });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'no template.yaml',
      {},
      'template.yaml:1 : The folder holds no template.yaml.',
    ],
    ['broken YAML', { 'template.yaml': 'a: [\n' }, 'This is no valid YAML'],
    [
      'a misspelt key',
      {
        'template.yaml': YAML.replace('versions', 'version'),
        'Dockerfile.liquid': LIQUID,
      },
      'template.yaml:6 spec.version: There is no key "version" here. Did you mean "versions"?',
    ],
    [
      'an invented digest',
      {
        'template.yaml': YAML.replace('sha256:aa', 'sha256:'),
        'Dockerfile.liquid': LIQUID,
      },
      'template.yaml:8 spec.digests["base/node:22"]:',
    ],
    [
      'root as user',
      { 'template.yaml': `${YAML}  user: 0\n`, 'Dockerfile.liquid': LIQUID },
      'template.yaml:11 spec.user: 0 is out of range.',
    ],
    [
      'a placeholder that nobody knows',
      {
        'template.yaml': YAML.replace('node:{version}', 'node:{major}'),
        'Dockerfile.liquid': LIQUID,
      },
      'template.yaml:10 spec.variants.plain: {major}',
    ],
    [
      'no Dockerfile',
      { 'template.yaml': YAML },
      'The folder holds no file Dockerfile.liquid.',
    ],
    [
      'a variant that is not there',
      {
        'template.yaml': `${YAML}  defaultVariant: other\n`,
        'Dockerfile.liquid': LIQUID,
      },
      'template.yaml:11 spec.defaultVariant: The default variant is none of the variants. Write plain.',
    ],
    [
      'a tag that is not closed',
      { 'template.yaml': YAML, 'Dockerfile.liquid': 'FROM x\n{% if user %}\n' },
      'Dockerfile.liquid:2 : The template fails:',
    ],
    [
      'a filter that nobody knows',
      {
        'template.yaml': YAML,
        'Dockerfile.liquid': 'FROM x\n\nUSER {{ user | nonsense }}\n',
      },
      'Dockerfile.liquid:3 : The template fails: undefined filter: nonsense.',
    ],
    [
      'a file of a size that no template needs',
      {
        'template.yaml': YAML,
        'Dockerfile.liquid': 'x'.repeat(TEMPLATE_LIMITS.fileLength + 1),
      },
      'Dockerfile.liquid:1 : The file is larger than 64 kB.',
    ],
    [
      'too many files',
      Object.fromEntries(
        Array.from({ length: 21 }, (_, at) => [`${at}.liquid`, '']),
      ),
      'The folder holds 21 files; at most 20 are read.',
    ],
  ])('is refused with %s', (_, files, issue) => {
    expect(issuesOf(files)).toEqual([expect.stringContaining(issue)]);
  });

  it.each([
    [
      'a name that does not exist',
      'FROM {{ base.fnal }}\n',
      'undefined variable: base.fnal',
    ],
    [
      'a file outside of the folder',
      'FROM x\n{% include "/etc/passwd" %}\n',
      'ENOENT',
    ],
    [
      'a file above the folder',
      'FROM x\n{% render "../../package.json" %}\n',
      'ENOENT',
    ],
    [
      'what every object inherits',
      'FROM {{ name.constructor.name }}\n',
      'undefined variable',
    ],
    [
      'a loop without end',
      'FROM x\n{% for a in (1..100000000) %}x{% endfor %}\n',
      'memory alloc limit exceeded',
    ],
    [
      'a template that renders itself',
      'FROM x\n{% render "Dockerfile.liquid" %}\n',
      'The template fails',
    ],
    [
      'no Dockerfile at all',
      'hello {{ name }}\n',
      'What the template makes is no valid Dockerfile: line 1',
    ],
  ])('fails with %s, and says so', (_, liquid, message) => {
    const made = make(liquid);

    expect(made).toMatchObject({
      ok: false,
      template: {
        file: 'Dockerfile.liquid',
        line: expect.any(Number),
        message: expect.stringContaining(message),
      },
    });
  });

  it.each<[string, Partial<ContainerContract>, string]>([
    [
      'another runtime',
      { runtime: { name: 'go', version: '1' } },
      'The template own is for node, not for go.',
    ],
    [
      'a version that nobody keeps',
      { runtime: { name: 'node', version: '18' } },
      'The platform keeps no node 18.',
    ],
    [
      'an unknown variant',
      { runtime: { name: 'node', version: '22', variant: 'plan' } },
      'The template has no variant plan.',
    ],
    [
      'packages without a package manager',
      { osPackages: ['tini'] },
      'The image of node plain has no package manager.',
    ],
    [
      'libraries that it cannot install',
      { dependencies: { files: [{ source: 'x', target: 'x' }] } },
      'The template knows no usual command for these files.',
    ],
  ])('refuses a contract for %s', (_, contract, message) => {
    expect(make(LIQUID, contract)).toMatchObject({
      ok: false,
      issues: [{ message }],
    });
  });
});

describe.each(SHIPPED_TEMPLATES)('the shipped template %s', name => {
  it('is read as the folder of a platform team is, and names no digest', () => {
    const parsed = parseTemplate(shippedTemplateFiles(name) ?? {});

    expect(parsed).toMatchObject({
      ok: true,
      template: { name, runtime: name, user: 10001, digests: {} },
    });
    expect(shippedTemplate(name)).toEqual(parsed.ok && parsed.template);
  });
});

it('names of what every object inherits are no templates', () => {
  expect(shippedTemplate('constructor')).toBeUndefined();
  expect(shippedTemplateFiles('toString')).toBeUndefined();
});
