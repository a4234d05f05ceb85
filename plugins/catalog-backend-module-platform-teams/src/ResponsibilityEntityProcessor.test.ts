import fs from 'node:fs';
import path from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { packagedVocabulary } from '@cookie-factory/platform-teams-core';
import { parse, parseAllDocuments } from 'yaml';
import { ResponsibilityEntityProcessor } from './ResponsibilityEntityProcessor';

const fixtures = path.join(
  path.dirname(
    require.resolve('@cookie-factory/platform-teams-core/package.json'),
  ),
  '__fixtures__/responsibilities',
);

function read(file: string): string {
  return fs.readFileSync(path.join(fixtures, file), 'utf8');
}

function setup() {
  const processor = new ResponsibilityEntityProcessor({
    vocabulary: packagedVocabulary(),
  });
  const complete = parse(read('complete.yaml')) as Entity;
  return { processor, complete };
}

describe('validateEntityKind', () => {
  it('accepts a Responsibility that uses every field', async () => {
    const { processor, complete } = setup();
    await expect(processor.validateEntityKind(complete)).resolves.toBe(true);
  });

  it.each([
    ['backstage.io/v1alpha1', 'Component'],
    ['acme.com/v1', 'Responsibility'],
    ['platform-teams/v1alpha1', 'ContainerContract'],
    ['backstage.io/v1alpha1', 'Group'],
  ])('leaves %s %s to others', async (apiVersion, kind) => {
    const { processor, complete } = setup();
    const foreign = { ...complete, apiVersion, kind };
    await expect(processor.validateEntityKind(foreign)).resolves.toBe(false);
  });

  const expected: readonly {
    file: string;
    path: string;
    message: string;
    suggestion: string;
  }[] = JSON.parse(read('broken/expected.json'));
  // The catalog itself answers for files that are no YAML, whose mistakes have
  // no path, and for two entities of one name.
  const judged = expected.filter(
    ({ file, path: at }) => at !== '' && file !== 'same-name-twice.yaml',
  );

  it('judges at least 60 broken ones', () => {
    expect(judged.length).toBeGreaterThanOrEqual(60);
  });

  it.each(judged.map(issue => [issue.file, issue] as const))(
    'tells the mistake of %s with its path and remedy',
    async (file, issue) => {
      const { processor } = setup();
      const documents = [...parseAllDocuments(read(`broken/${file}`))];
      const entity = documents[documents.length - 1].toJS() as Entity;
      await expect(processor.validateEntityKind(entity)).rejects.toThrow(
        `${issue.path}: ${issue.message} ${issue.suggestion}`,
      );
    },
  );

  it('tells that a kind is misspelt', async () => {
    const { processor, complete } = setup();
    const entity = { ...complete, kind: 'Responsibilty' };
    await expect(processor.validateEntityKind(entity)).rejects.toThrow(
      'kind: The kind is "Responsibilty". Write kind: Responsibility.',
    );
  });

  it('tells all mistakes at once', async () => {
    const { processor, complete } = setup();
    const entity = {
      ...complete,
      spec: { owner: 'sre', concerns: ['loging'], reviewBy: 'soon' },
    };
    await expect(processor.validateEntityKind(entity)).rejects.toThrow(
      [
        '2 mistakes:',
        '- spec.concerns[0]: There is no concern "loging". Did you mean "logging"?',
        '- spec.reviewBy: "soon" is no date. Write a day that exists as YYYY-MM-DD, for example 2027-03-31.',
      ].join('\n'),
    );
  });
});

describe('postProcessEntity', () => {
  async function relationsOf(entity: Entity) {
    const { processor } = setup();
    const results: CatalogProcessorResult[] = [];
    const returned = await processor.postProcessEntity(
      entity,
      { type: 'url', target: 'https://git.example.com/a.yaml' },
      result => results.push(result),
    );
    expect(returned).toBe(entity);
    return results;
  }

  it('relates the Responsibility in both directions, and nothing else to its team', async () => {
    const { complete } = setup();
    const results = await relationsOf(complete);
    const ref = (name: { kind: string; namespace: string; name: string }) =>
      `${name.kind}:${name.namespace}/${name.name}`;
    expect(
      results.map(result =>
        result.type === 'relation'
          ? `${ref(result.relation.source)} ${result.relation.type} ${ref(result.relation.target)}`
          : result.type,
      ),
    ).toEqual([
      'responsibility:default/model-monitoring ownedBy group:default/ml-platform',
      'group:default/ml-platform ownerOf responsibility:default/model-monitoring',
      'responsibility:default/model-monitoring covers system:default/recommendations',
      'system:default/recommendations coveredBy responsibility:default/model-monitoring',
      'responsibility:default/model-monitoring provides component:default/drift-detector',
      'component:default/drift-detector providedBy responsibility:default/model-monitoring',
      'responsibility:default/model-monitoring automatedBy template:default/add-model-monitoring',
      'template:default/add-model-monitoring automates responsibility:default/model-monitoring',
    ]);
  });

  it('leaves entities of other kinds alone', async () => {
    const { complete } = setup();
    await expect(
      relationsOf({ ...complete, kind: 'Component' }),
    ).resolves.toEqual([]);
  });
});
