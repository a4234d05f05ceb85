/** Splitting what was made from a contract gives the contract back. */
import fc from 'fast-check';
import type {
  ContainerContract,
  ContractBuild,
  ContractDependencies,
  ContractFile,
  ContractHealth,
} from './contract/ContainerContract';
import { parseContractFile } from './contract/parseContract';
import { stringifyContract } from './contract/stringifyContract';
import { generateDockerfile } from './generateDockerfile';
import { splitDockerfile } from './splitDockerfile';
import { shippedTemplate } from './template/shipped/shippedTemplates';

interface Shape {
  readonly versions: readonly string[];
  readonly variants: readonly (string | undefined)[];
  readonly manifests: readonly string[];
  readonly installs: readonly string[];
  readonly commands: readonly string[];
  readonly builders: readonly { name: string; version: string }[];
  /** Whether libraries lie outside of the work folder. */
  readonly paths?: boolean;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  node: {
    versions: ['22', '20.11', '24.1.0'],
    variants: [undefined, 'alpine'],
    manifests: ['package.json', 'package-lock.json', '.npmrc', 'package*.json'],
    installs: ['npm ci --omit=dev', 'yarn install --immutable'],
    commands: ['npm run build', 'npm run build && npm prune --omit=dev'],
    builders: [],
  },
  python: {
    versions: ['3.12', '3.13.1'],
    variants: [undefined, 'alpine'],
    manifests: ['requirements.txt', 'pyproject.toml', 'poetry.lock'],
    installs: ['pip install --prefix=/install -r requirements.txt'],
    commands: ['python -m compileall src', 'pip install --no-deps .'],
    builders: [],
    paths: true,
  },
  go: {
    versions: ['1.23', '1'],
    variants: [undefined, 'alpine', 'scratch', 'debian'],
    manifests: ['go.mod', 'go.sum'],
    installs: ['go mod download -x'],
    commands: [
      'CGO_ENABLED=0 go build -ldflags "-s -w" -o /out/server ./cmd/server',
    ],
    builders: [],
  },
  java: {
    versions: ['21', '17'],
    variants: [undefined, 'alpine'],
    manifests: ['pom.xml', 'mvnw', '.mvn', 'build.gradle.kts'],
    installs: ['mvn -B -q dependency:resolve'],
    commands: ['mvn -B package -DskipTests', './gradlew bootJar'],
    builders: [
      { name: 'maven', version: '3.9' },
      { name: 'gradle', version: '8.10' },
    ],
  },
  nginx: {
    versions: ['1.27', '1.29.1'],
    variants: [undefined, 'debian'],
    manifests: ['package.json', 'yarn.lock'],
    installs: ['npm ci --ignore-scripts'],
    commands: ['npm run build -- --mode production'],
    builders: [{ name: 'node', version: '22' }],
  },
};

const name = fc.constantFrom('PORT', 'NODE_ENV', 'LOG_LEVEL', 'TZ', 'A_1', 'x');
const literal = fc
  .string({ maxLength: 12, unit: 'grapheme-ascii' })
  .filter(text => !/(?:^|[^a-z])(?:key|token|secret|passw)/i.test(text));
/** Values as the contract writes them: every `$` is either doubled or a reference. */
const value = fc.oneof(
  fc.constantFrom('production', '8080', '-Xmx512m', 'a b', '', '"', "it's"),
  literal.map(text => text.replaceAll('$', '$$$$')),
  fc.constantFrom('/opt/bin:${PATH}', 'v${VERSION}', '$${X}', 'C:\\temp', '#1'),
);
const env = fc.dictionary(name, value, { maxKeys: 4 });
const some = <T>(values: readonly T[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const copies = (sources: readonly string[]) =>
  sources.map(source => ({
    source,
    target: source.includes('*') || source === '.' ? './' : source,
  }));
const words = fc.array(
  fc.constantFrom('node', '-b', '0.0.0.0:80', 'two words', '"', '$HOME', 'é'),
  { minLength: 1, maxLength: 4 },
);
const directory = fc.constantFrom('/data', '/var/cache/app', '/srv/up-loads');

function dependenciesOf(shape: Shape): fc.Arbitrary<ContractDependencies> {
  return fc.record(
    {
      files: fc
        .uniqueArray(fc.constantFrom(...shape.manifests), { minLength: 1 })
        .map(copies),
      install: fc
        .uniqueArray(fc.constantFrom(...shape.installs), { minLength: 1 })
        .map(list => list),
      ...(shape.paths ? { paths: fc.constant([]) } : {}),
    },
    { requiredKeys: ['files', 'install'] },
  );
}

function buildOf(shape: Shape): fc.Arbitrary<ContractBuild> {
  return fc
    .record(
      {
        runtime: fc.constantFrom(...shape.builders, undefined),
        workdir: fc.constantFrom(undefined, '/src', '/build/it'),
        args: fc.dictionary(
          fc.constantFrom('VERSION', 'COMMIT', 'TARGETARCH'),
          fc.option(value, { nil: undefined }),
          { maxKeys: 2 },
        ),
        env,
        osPackages: some(['git', 'make', 'libpq-dev', 'g++', 'jq=1.7*']),
        files: some(['src', 'main.py', 'static/css', 'conf.d']).map(copies),
        commands: some(shape.commands),
      },
      { requiredKeys: ['args', 'env', 'osPackages', 'files', 'commands'] },
    )
    .map(build => ({
      ...withoutUndefined(build),
      files:
        build.files.length > 0 || build.commands.length > 0
          ? [...build.files, ...copies(build.files.length > 0 ? [] : ['.'])]
          : copies(['.']),
    }));
}

const file = (from: 'build' | 'context'): fc.Arbitrary<ContractFile> =>
  fc
    .record(
      {
        source: fc.constantFrom(
          'dist',
          'app.jar',
          'public',
          ...(from === 'build' ? ['/out/server'] : ['web/static']),
        ),
        target: fc.constantFrom(
          'dist',
          'lib/app',
          '/etc/service/conf',
          '/srv/www/',
        ),
        from: fc.constant(from),
        mode: fc.constantFrom('0755', '0640', undefined),
      },
      { requiredKeys: ['source', 'target', 'from'] },
    )
    .map(withoutUndefined)
    // A file into a folder is written with its name.
    .filter(
      ({ source, target }) => !(target.endsWith('/') && /\.jar$/.test(source)),
    );

const health: fc.Arbitrary<ContractHealth> = fc.oneof(
  fc.constant('none' as const),
  fc
    .record(
      {
        exec: fc.record({ command: words }),
        interval: fc.constantFrom('30s', '1m30s'),
        retries: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['exec'] },
    )
    .map(withoutUndefined),
  fc.record({
    httpGet: fc.record({
      path: fc.constantFrom('/', '/healthz?full=1'),
      port: fc.integer({ min: 1, max: 65535 }),
    }),
    timeout: fc.constant('3s'),
  }),
);

const ports = fc.uniqueArray(
  fc.record({
    port: fc.integer({ min: 1, max: 65535 }),
    protocol: fc.constantFrom('TCP' as const, 'UDP' as const),
  }),
  { maxLength: 3, selector: ({ port }) => port },
);

function contractOf(runtime: string): fc.Arbitrary<ContainerContract> {
  const shape = SHAPES[runtime];
  return fc
    .record({
      version: fc.constantFrom(...shape.versions),
      variant: fc.constantFrom(...shape.variants),
      dependencies: fc.option(dependenciesOf(shape), { nil: undefined }),
      build: fc.option(buildOf(shape), { nil: undefined }),
      workdir: fc.constantFrom(undefined, '/srv/service'),
      built: fc.uniqueArray(file('build'), {
        maxLength: 3,
        selector: ({ target }) => target,
      }),
      context: fc.uniqueArray(file('context'), {
        maxLength: 2,
        selector: ({ target }) => target,
      }),
      osPackages: some(['curl', 'tini', 'ca-certificates', 'libpq5']),
      env,
      secrets: some(['PSP_API_KEY', 'DB_PASSWORD']),
      ports,
      named: fc.boolean(),
      volumes: some(['/data', '/var/lib/it']),
      directories: fc.uniqueArray(directory, { maxLength: 2 }),
      labels: fc.dictionary(
        fc.constantFrom('com.example.tier', 'team'),
        value,
        { maxKeys: 2 },
      ),
      start: fc.record(
        { command: words, args: words, stopSignal: fc.constant('SIGINT') },
        { requiredKeys: [] },
      ),
      health: fc.option(health, { nil: undefined }),
    })
    .map(draft => {
      const { version, variant, named, built, context, ...rest } = draft;
      const dependencies = rest.dependencies;
      // Nothing tells a builder of another runtime from the image without one.
      const build =
        rest.build &&
        (shape.builders.length > 0 && runtime === 'nginx'
          ? { ...rest.build, runtime: shape.builders[0] }
          : rest.build);
      const template = shippedTemplate(runtime);
      const noPackages =
        template?.variants[variant ?? template.defaultVariant].finalPackages ===
        'none';
      const noShell =
        template?.variants[variant ?? template.defaultVariant].shell === false;
      // `scratch` takes its runtime from the build.
      const needsBuild = runtime === 'go';
      const someBuild =
        build ??
        (needsBuild && !dependencies
          ? {
              args: {},
              env: {},
              osPackages: [],
              files: copies(['src']),
              commands: [...shape.commands],
            }
          : undefined);
      const hasBuild = someBuild !== undefined || dependencies !== undefined;
      return withoutUndefined({
        ...rest,
        name: 'checkout-api',
        runtime: withoutUndefined({ name: runtime, version, variant }),
        dependencies,
        build: someBuild,
        files: hasBuild
          ? [
              ...(built.length > 0
                ? built
                : [{ source: '.', target: './', from: 'build' as const }]),
              ...context.filter(
                ({ target }) => !built.some(one => one.target === target),
              ),
            ]
          : context,
        osPackages: noPackages ? [] : rest.osPackages,
        directories: noShell
          ? []
          : rest.directories.filter(path => !rest.volumes.includes(path)),
        ports: rest.ports.map((port, index) =>
          named ? { name: `p${index}`, ...port } : port,
        ),
        start: Object.keys(rest.start).length > 0 ? rest.start : undefined,
      }) as ContainerContract;
    });
}

function withoutUndefined<T extends object>(given: T): T {
  return Object.fromEntries(
    Object.entries(given).filter(([, one]) => one !== undefined),
  ) as T;
}

describe.each(Object.keys(SHAPES))('a contract for %s', runtime => {
  const template = shippedTemplate(runtime)!;

  it('comes back from the Dockerfile that was made of it', () => {
    fc.assert(
      fc.property(contractOf(runtime), contract => {
        const generated = generateDockerfile(contract, { template });
        if (!generated.ok) throw new Error(JSON.stringify(generated));
        const split = splitDockerfile(generated.text, { name: contract.name });
        if (!split.ok) {
          throw new Error(
            `${JSON.stringify(split.reasons)}\n${generated.text}`,
          );
        }
        expect(split.contract).toEqual(contract);
        expect(split.files[1].text).toBe(generated.text);
        expect(split.report.differences).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from its own YAML', () => {
    fc.assert(
      fc.property(contractOf(runtime), contract => {
        const text = stringifyContract(contract);
        expect(parseContractFile(text, { file: 'c.yaml' })).toEqual({
          ok: true,
          contract,
        });
      }),
      { numRuns: 100 },
    );
  });
});
