import Ajv2020 from 'ajv/dist/2020';
import { parse } from 'yaml';
import { CONTRACT_SCHEMA } from './schema/contractSchema';
import { parseContract, parseContractFile } from './parseContract';
import { stringifyContract, toContractDocument } from './stringifyContract';

const HEAD = `apiVersion: platform-teams/v1alpha1
kind: ContainerContract
metadata:
  name: checkout-api
`;

function issuesOf(spec: string, secretsTeam?: string): readonly string[] {
  const result = parseContractFile(`${HEAD}spec:\n${spec}`, {
    file: 'contract.yaml',
    secretsTeam,
  });
  return result.ok
    ? []
    : result.issues.map(
        ({ line, column, path, message, suggestion }) =>
          `${line}:${column} ${path}: ${message} ${suggestion}`,
      );
}

function contractOf(spec: string) {
  const result = parseContractFile(`${HEAD}spec:\n${spec}`, {
    file: 'contract.yaml',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.contract;
}

describe('a contract', () => {
  it('is written out from its short forms', () => {
    expect(
      contractOf(`  runtime: node 22 alpine
  dependencies: [package.json, package-lock.json]
  build: npm run build
  files: [dist, { source: conf, target: /etc/app, from: context, mode: '0640' }]
  env: { PORT: 8080, DEBUG: false }
  ports: [8080, 53/udp, 8000-8010]
  start: { args: [node, dist/server.js] }
`),
    ).toEqual({
      name: 'checkout-api',
      runtime: { name: 'node', version: '22', variant: 'alpine' },
      dependencies: {
        files: [
          { source: 'package.json', target: 'package.json' },
          { source: 'package-lock.json', target: 'package-lock.json' },
        ],
      },
      build: {
        args: {},
        env: {},
        osPackages: [],
        files: [{ source: '.', target: './' }],
        commands: ['npm run build'],
      },
      files: [
        { source: 'dist', target: 'dist', from: 'build' },
        { source: 'conf', target: '/etc/app', from: 'context', mode: '0640' },
      ],
      osPackages: [],
      env: { PORT: '8080', DEBUG: 'false' },
      secrets: [],
      ports: [
        { port: 8080, protocol: 'TCP' },
        { port: 53, protocol: 'UDP' },
        { port: 8000, endPort: 8010, protocol: 'TCP' },
      ],
      volumes: [],
      directories: [],
      labels: {},
      start: { args: ['node', 'dist/server.js'] },
    });
  });

  it("takes Score's map of ports, with the port of the container", () => {
    const { ports } = contractOf(`  runtime: node 22
  ports:
    web: { port: 80, targetPort: 8080 }
    dns: { port: 53, protocol: UDP }
`);

    expect(ports).toEqual([
      { name: 'web', port: 8080, protocol: 'TCP' },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ]);
  });

  it.each<[string, string]>([
    [
      '  runtime: node 22\n  fils: [x]\n',
      '7:3 spec.fils: There is no key "fils" here. Did you mean "files"?',
    ],
    [
      '  files: [dist]\n',
      '5:1 spec.runtime: "runtime" is missing. The runtime and its version, then a variant of the template. Write for example "node 22" or "node 22 alpine".',
    ],
    ['  runtime: node\n', '6:3 spec.runtime: "node" cannot stand here.'],
    ['  runtime: 22\n', '6:3 spec.runtime: Expected a text, found 22.'],
    [
      '  runtime: node 22\n  ports: [70000]\n',
      '7:11 spec.ports[0]: 70000 is out of range. Write a number from 1 to 65535.',
    ],
    [
      '  runtime: node 22\n  ports: [http]\n',
      '7:11 spec.ports[0]: "http" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  env: [PORT]\n',
      '7:3 spec.env: Expected keys and values, found a list.',
    ],
    [
      '  runtime: node 22\n  env: { MY-VAR: x }\n',
      '7:10 spec.env.MY-VAR: "MY-VAR" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  env: { A: 1.5 }\n',
      '7:10 spec.env.A: Expected a text, a whole number or true or false, found 1.5.',
    ],
    [
      '  runtime: node 22\n  env: { A: "x\\nRUN evil" }\n',
      '7:10 spec.env.A: "x\\nRUN evil" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  files: ["--from=x"]\n',
      '7:11 spec.files[0]: "--from=x" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  files: ["a b"]\n',
      '7:11 spec.files[0]: "a b" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  osPackages: ["tini; curl x"]\n',
      '7:16 spec.osPackages[0]: "tini; curl x" cannot stand here.',
    ],
    [
      '  runtime: node 22\n  build: "npm ci \\\\"\n',
      '7:3 spec.build.commands[0]: The command ends in a backslash',
    ],
    [
      '  runtime: node 22\n  build: "cat <<EOF"\n',
      '7:3 spec.build.commands[0]: The command opens a here-document',
    ],
    [
      '  runtime: node 22\n  build: "--mount=type=secret x"\n',
      '7:3 spec.build.commands[0]: The command begins with what a Dockerfile takes for its own.',
    ],
    [
      '  runtime: node 22\n  build: { files: [], commands: [make] }\n',
      '7:12 spec.build.files: The build has commands, and no files to work on.',
    ],
    [
      '  runtime: node 22\n  files: [{ source: dist, from: build }]\n',
      '7:11 spec.files[0]: The file is to come from a build, and there is none.',
    ],
    [
      '  runtime: node 22\n  health: off\n',
      '7:3 spec.health: "off" is not known here. Write none.',
    ],
    [
      '  runtime: node 22\n  secrets: [A]\n  env: { A: x }\n',
      '7:13 spec.secrets[0]: A stands in env, too.',
    ],
  ])('tells the mistake in %j by its line', (spec, issue) => {
    expect(issuesOf(spec)).toEqual([expect.stringContaining(issue)]);
  });

  it.each([
    ['', 'The file is empty.'],
    ['a: [', 'This is no valid YAML'],
    ['a: 1\n---\nb: 1\n', 'The file holds more than one document.'],
    ['a: *x\n', 'An alias (*) points nowhere'],
    ['- a\n', 'Expected keys and values, found a list.'],
    [`a: ${'x'.repeat(300_000)}`, 'The file is larger than 256 kB.'],
  ])('refuses the text %.20j', (text, message) => {
    expect(parseContractFile(text, { file: 'c.yaml' })).toMatchObject({
      ok: false,
      issues: [
        { line: expect.any(Number), message: expect.stringContaining(message) },
      ],
    });
  });

  it.each([
    '  runtime: node 22\n  env:\n    PSP_API_KEY: sk_live_51HxYzAbCdEfGhIjKlMnOp\n',
    '  runtime: node 22\n  env:\n    PLAIN: ghp_0123456789abcdefghijklmnopqrstuvwxyzAB\n',
    '  runtime: node 22\n  build: { env: { DB_PASSWORD: correct-horse-7 } }\n',
    '  runtime: node 22\n  build: { args: { NPM_TOKEN: null } }\n',
    '  runtime: node 22\n  build: "TOKEN=abcdef123456xyz npm ci"\n',
    '  runtime: node 22\n  start: { args: [app, "--password=correct-horse-7"] }\n',
  ])('refuses a secret and says whom to ask: %j', spec => {
    expect(issuesOf(spec, 'Security')).toEqual([
      expect.stringMatching(
        /(?:looks like a secret|A secret stands).*Ask Security where its value is kept\.$/,
      ),
    ]);
  });

  it('takes a name without a value as the way to ask for a secret', () => {
    expect(
      contractOf('  runtime: node 22\n  secrets: [PSP_API_KEY]\n').secrets,
    ).toEqual(['PSP_API_KEY']);
  });

  it.each([undefined, 7, [], { kind: 'x' }])('never throws: %j', value => {
    expect(parseContract(value).ok).toBe(false);
  });
});

describe('the schema of a contract', () => {
  const validate = new Ajv2020({ strict: false }).compile(CONTRACT_SCHEMA);

  it.each([
    ['  runtime: node 22\n', true],
    [
      '  runtime: node 22\n  ports: { web: { port: 80 } }\n  health: none\n',
      true,
    ],
    ['  runtime: node 22\n  build: { args: { A: null, B: 1 } }\n', true],
    ['  runtime: node\n', false],
    ['  runtime: node 22\n  ports: [0]\n', false],
    ['  runtime: node 22\n  typo: 1\n', false],
    ['  runtime: node 22\n  files: ["a b"]\n', false],
  ])('says the same to an editor as this program: %j', (spec, valid) => {
    const value: unknown = parse(`${HEAD}spec:\n${spec}`);

    expect({ editor: validate(value), here: parseContract(value).ok }).toEqual({
      editor: valid,
      here: valid,
    });
  });

  it('describes what is written', () => {
    const contract = contractOf(
      '  runtime: node 22\n  build: npm run build\n  files: [dist]\n  ports: [8080]\n',
    );

    expect(validate(toContractDocument(contract))).toBe(true);
    expect(stringifyContract(contract)).toContain('build: npm run build\n');
  });
});
