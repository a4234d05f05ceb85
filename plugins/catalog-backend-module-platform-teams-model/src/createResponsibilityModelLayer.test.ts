import fs from 'node:fs';
import path from 'node:path';
import {
  compileCatalogModel,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import {
  createVocabulary,
  packagedVocabulary,
} from '@cookie-factory/platform-teams-core';
import Ajv from 'ajv';
import { parseAllDocuments } from 'yaml';
import { createResponsibilityModelLayer } from './createResponsibilityModelLayer';

const core = path.dirname(
  require.resolve('@cookie-factory/platform-teams-core/package.json'),
);
const examples = path.join(core, '../../catalog-info/responsibilities');
const FILES = [
  path.join(core, '__fixtures__/responsibilities/complete.yaml'),
  ...fs.readdirSync(examples).map(file => path.join(examples, file)),
];

function compile(platformTeams?: object) {
  const result = createVocabulary(platformTeams);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return compileCatalogModel([
    defaultCatalogEntityModel,
    createResponsibilityModelLayer(result.vocabulary),
  ]);
}

function kindOf(platformTeams?: object) {
  const kind = compile(platformTeams).getKind({
    kind: 'Responsibility',
    apiVersion: 'platform-teams/v1alpha1',
  });
  if (!kind) throw new Error('The model has no kind Responsibility.');
  return kind;
}

describe('createResponsibilityModelLayer', () => {
  it('describes the kind with the fields that relate it', () => {
    const { names, apiVersions, relationFields } = kindOf();
    expect({ names, apiVersions }).toEqual({
      names: {
        kind: 'Responsibility',
        singular: 'responsibility',
        plural: 'responsibilities',
      },
      apiVersions: ['platform-teams/v1alpha1'],
    });
    expect(
      relationFields.map(({ path: field, relation }) => [field, relation]),
    ).toEqual([
      ['spec.owner', 'ownedBy'],
      ['spec.provides', 'provides'],
      ['spec.automatedBy', 'automatedBy'],
    ]);
  });

  it('describes its relations in both directions', () => {
    const relations = compile().getRelations({ kind: 'Responsibility' }) ?? [];
    expect(
      relations
        .map(({ forward, reverse }) => `${forward.type} ${reverse.type}`)
        .sort(),
    ).toEqual([
      'automatedBy automates',
      'covers coveredBy',
      'ownedBy ownerOf',
      'provides providedBy',
    ]);
  });

  it('describes the annotations of the suite', () => {
    const { annotations } = compile().getMetadata();
    expect(
      annotations
        .map(({ name }) => name)
        .filter(name => name.startsWith('platform-teams/')),
    ).toHaveLength(6);
  });

  it.each(FILES.map(file => [path.basename(file), file]))(
    'refuses nothing that the catalog accepts: %s',
    (_, file) => {
      const validate = new Ajv({ allowUnionTypes: true }).compile(
        kindOf().jsonSchema,
      );
      const entities = parseAllDocuments(fs.readFileSync(file, 'utf8'))
        .map(document => document.toJS())
        .filter(({ kind }) => kind === 'Responsibility');
      expect(entities.length).toBeGreaterThan(0);
      for (const entity of entities) {
        expect([validate(entity), validate.errors]).toEqual([true, null]);
      }
    },
  );

  it('knows the vocabulary of the organisation', () => {
    const text = JSON.stringify(
      kindOf({
        vocabulary: {
          concerns: {
            'mobile-releases': { title: 'Mobile', discipline: 'devx' },
            billing: false,
          },
        },
      }).jsonSchema,
    );
    expect(text).toContain('"mobile-releases"');
    expect(text).not.toContain('"billing"');
    expect(packagedVocabulary().concerns.has('billing')).toBe(true);
  });
});
