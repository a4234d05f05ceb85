import fs from 'node:fs';
import path from 'node:path';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { packagedVocabulary } from '@cookie-factory/platform-teams-core';
import { parse } from 'yaml';
import { createResponsibilityWriteAction } from './createResponsibilityWriteAction';
import { responsibilityExamples } from './responsibilityExamples';

const broken = path.join(
  path.dirname(
    require.resolve('@cookie-factory/platform-teams-core/package.json'),
  ),
  '__fixtures__/responsibilities/broken',
);
const mistakes: readonly {
  file: string;
  line: number;
  path: string;
  message: string;
  suggestion: string;
}[] = JSON.parse(fs.readFileSync(path.join(broken, 'expected.json'), 'utf8'));

const ONE = `apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: observability }
spec: { owner: sre, concerns: [monitoring] }`;
const TWO = `${ONE}
---
apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata: { name: incidents }
spec: { owner: sre, concerns: [incident-response] }
`;

const workspace = createMockDirectory();
beforeEach(() => workspace.clear());

async function run(
  input: { yaml: string; path: string },
  options: { isDryRun?: boolean } = {},
) {
  const action = createResponsibilityWriteAction({
    vocabulary: packagedVocabulary(),
  });
  const output = jest.fn();
  await action.handler({
    ...createMockActionContext({
      input,
      workspacePath: workspace.path,
      ...options,
    }),
    output,
  });
  return Object.fromEntries(output.mock.calls);
}

describe('platform-teams:responsibility:write', () => {
  it('writes a text as it is, and says which Responsibilities it holds', async () => {
    await expect(
      run({ yaml: TWO, path: 'teams/sre/all.yaml' }),
    ).resolves.toEqual({
      path: 'teams/sre/all.yaml',
      responsibilities: [
        'responsibility:default/observability',
        'responsibility:default/incidents',
      ],
    });
    expect(workspace.content()).toEqual({
      teams: { sre: { 'all.yaml': TWO } },
    });
  });

  it('ends the file with a new line', async () => {
    await run({ yaml: ONE, path: 'a.yml' });
    expect(workspace.content()).toEqual({ 'a.yml': `${ONE}\n` });
  });

  it('writes in a dry run, too, so that people see the file', async () => {
    await run({ yaml: ONE, path: 'a.yaml' }, { isDryRun: true });
    expect(workspace.content()).toEqual({ 'a.yaml': `${ONE}\n` });
    const { supportsDryRun } = createResponsibilityWriteAction({
      vocabulary: packagedVocabulary(),
    });
    expect(supportsDryRun).toBe(true);
  });

  it.each(mistakes.map(mistake => [mistake.file, mistake] as const))(
    'refuses %s with its line and remedy, and writes nothing',
    async (file, { line, path: place, message, suggestion }) => {
      const yaml = fs.readFileSync(path.join(broken, file), 'utf8');
      await expect(run({ yaml, path: 'a.yaml' })).rejects.toThrow(
        `a.yaml:${line}: ${place ? `${place}: ` : ''}${message} ${suggestion}`,
      );
      expect(workspace.content()).toEqual({});
    },
  );

  it('refuses a text without any Responsibility', async () => {
    const yaml = 'apiVersion: backstage.io/v1alpha1\nkind: Group\n';
    await expect(run({ yaml, path: 'a.yaml' })).rejects.toThrow(
      'a.yaml:1: There is no Responsibility in the text. Begin with apiVersion: platform-teams/v1alpha1 and kind: Responsibility.',
    );
  });

  it.each([
    ['../a.yaml', 'Relative path is not allowed'],
    ['/etc/a.yaml', 'Relative path is not allowed'],
    ['a.txt', '"a.txt" is no path of a YAML file.'],
    ['.yaml', '".yaml" is no path of a YAML file.'],
    ['', '"" is no path of a YAML file.'],
  ])('writes nothing to %j', async (target, message) => {
    await expect(run({ yaml: ONE, path: target })).rejects.toThrow(message);
    expect(workspace.content()).toEqual({});
  });

  it('follows no link out of the workspace', async () => {
    const outside = createMockDirectoryBeside();
    fs.symlinkSync(outside, path.join(workspace.path, 'link'));
    await expect(run({ yaml: ONE, path: 'link/a.yaml' })).rejects.toThrow(
      'Relative path is not allowed',
    );
    expect(fs.readdirSync(outside)).toEqual([]);
  });

  it('says that the path is a folder', async () => {
    workspace.setContent({ 'a.yaml': {} });
    fs.mkdirSync(path.join(workspace.path, 'a.yaml'), { recursive: true });
    await expect(run({ yaml: ONE, path: 'a.yaml' })).rejects.toThrow(
      '"a.yaml" is a folder. Write the path of a file.',
    );
  });

  it('has examples that are YAML of its own', () => {
    for (const { example } of responsibilityExamples) {
      const [step] = parse(example).steps;
      expect(step.action).toBe('platform-teams:responsibility:write');
    }
  });
});

function createMockDirectoryBeside(): string {
  return fs.mkdtempSync(`${workspace.path}-beside-`);
}
