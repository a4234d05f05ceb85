/**
 * Which work paths of a repository stand for. Only paths that mean the same in
 * nearly every repository are here: what may mean two things is told instead.
 */
import type { Vocabulary } from '../../vocabulary/types';
import { findConcern } from './findConcern';

/** What a path stands for, or that nobody can tell. */
export type PathConcern =
  | { readonly concern: string }
  | { readonly concern: undefined; readonly likely: readonly string[] };

/** Whole files and folders, in lower case, without what ends in an extension. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'ci-cd': [
    '.github/workflows',
    '.github/actions',
    '.gitlab-ci',
    '.gitlab/ci',
    'bitbucket-pipelines',
    'jenkinsfile',
    '.circleci',
    'azure-pipelines',
    '.buildkite',
    '.tekton',
    '.drone',
    'cloudbuild',
    'argocd',
  ],
  'image-build': ['dockerfile', 'containerfile', '.dockerignore', 'docker'],
  'infrastructure-as-code': [
    'terraform',
    'terragrunt',
    'pulumi',
    'cloudformation',
    'crossplane',
    'cdk',
    'ansible',
    'infra',
    'infrastructure',
    '.terraform',
  ],
  kubernetes: [
    'charts',
    'chart',
    'helm',
    'helmfile',
    'k8s',
    'kubernetes',
    'kustomize',
    'kustomization',
  ],
  'developer-documentation': ['docs', 'doc', 'mkdocs', 'readme', 'docusaurus'],
  'application-runbook': ['runbooks', 'runbook', 'docs/runbooks'],
  monitoring: ['prometheus', 'grafana', 'dashboards', 'monitoring'],
  'alert-routing': ['alertmanager'],
  slo: ['slo', 'slos'],
  'application-configuration': ['config', 'conf', '.env'],
  'application-data': ['migrations', 'db/migrations', 'db/migrate'],
  'secret-management': ['.sops', 'vault', 'secrets'],
  'vulnerability-management': ['.trivyignore', '.snyk', 'security'],
  'application-security': ['.github/codeql', '.semgrep'],
  'engineering-standards': [
    '.eslintrc',
    'eslint.config',
    '.prettierrc',
    '.editorconfig',
    '.golangci',
    '.pre-commit-config',
    'sonar-project',
  ],
  'developer-environment': [
    '.devcontainer',
    'docker-compose',
    'compose',
    'tiltfile',
    'skaffold',
    '.vscode',
  ],
  'source-control': ['codeowners', '.github', '.gitignore', '.gitattributes'],
  'developer-portal': ['catalog-info'],
  'test-platform': ['e2e', 'cypress', 'cypress.config', 'playwright.config'],
  policy: ['policies', 'conftest'],
};

/** Files by how they end. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image-build': ['.dockerfile'],
  'infrastructure-as-code': ['.tf', '.tfvars', '.hcl'],
  'developer-documentation': ['.md', '.mdx', '.rst', '.adoc'],
  policy: ['.rego'],
};

/** Manifests of dependencies and their locks are these files, and no others of the name. */
const MANIFESTS =
  /^(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|go\.(?:mod|sum)|requirements.*\.txt|pyproject\.toml|poetry\.lock|pom\.xml|(?:build\.)?gradle.*|cargo\.(?:toml|lock)|gemfile(?:\.lock)?|renovate\.json5?|\.github\/dependabot\.ya?ml)$/;
const CODE = ['', '*', '**', 'src', 'app', 'lib', 'cmd', 'internal', 'pkg'];
/** These are read for what they are in one place and for something else in the next. */
const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    alerts: ['alert-routing', 'alert-authoring'],
    alerting: ['alert-routing', 'alert-authoring'],
    rules: ['alert-authoring', 'policy'],
    deploy: ['ci-cd', 'kubernetes'],
    deployment: ['ci-cd', 'kubernetes'],
    manifests: ['kubernetes', 'application-configuration'],
    models: ['model-definition', 'application-data'],
    templates: ['service-templates', 'kubernetes'],
  }),
);

// Nobody writes longer ones by hand.
const LONGEST = 300;

/** What a pattern of a code owners file stands for. @internal */
export function pathConcern(
  pattern: string,
  vocabulary: Vocabulary,
): PathConcern {
  if (pattern.length > LONGEST) return { concern: undefined, likely: [] };
  const path = plainPath(pattern);
  const segments = path.split('/');
  const name = segments[segments.length - 1];
  const ambiguous = AMBIGUOUS.get(path) ?? AMBIGUOUS.get(name);
  if (ambiguous) return { concern: undefined, likely: ambiguous };
  const found =
    findByName(path) ??
    findByEnding(path) ??
    findByName(name) ??
    within(segments);
  if (found !== undefined) return { concern: found };
  // A folder that is called what people call the work, and only that work.
  const called = findConcern(name.replace(/[_.-]+/g, ' ').trim(), vocabulary);
  return called.ok
    ? { concern: called.id }
    : { concern: undefined, likely: [] };
}

/** What lies in a folder is what the folder is for: the nearest one that is known. */
function within(segments: readonly string[]): string | undefined {
  for (let end = segments.length - 1; end > 0; end -= 1) {
    const found = findByName(segments.slice(0, end).join('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Without what only says where a pattern begins and how deep it goes. */
function plainPath(pattern: string): string {
  return pattern
    .toLowerCase()
    .replace(/\\(.)/g, '$1')
    .replace(/^(?:\/|\*\*\/)+/, '')
    .replace(/(?:\/\*{0,2})+$/, '');
}

function findByName(name: string): string | undefined {
  if (CODE.includes(name)) return 'application-code';
  if (MANIFESTS.test(name)) return 'application-dependencies';
  const bare = name.replace(/\*+$/, '').replace(/\.$/, '');
  const stem = bare.replace(/(?<=.)\.(?:ya?ml|json5?|toml|[cm]?[jt]s|md)$/, '');
  const known = Object.entries(NAMES).find(
    ([, names]) => names.includes(bare) || names.includes(stem),
  );
  return known?.[0];
}

function findByEnding(path: string): string | undefined {
  return Object.entries(ENDINGS).find(([, endings]) =>
    endings.some(ending => path.endsWith(ending)),
  )?.[0];
}
