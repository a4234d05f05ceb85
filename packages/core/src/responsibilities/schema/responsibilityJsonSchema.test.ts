import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parseAllDocuments } from 'yaml';
import {
  createVocabulary,
  packagedVocabulary,
} from '../../vocabulary/createVocabulary';
import { parseResponsibility } from '../parseResponsibility';
import { responsibilityJsonSchema } from './responsibilityJsonSchema';

const FIXTURES = resolve(__dirname, '../../../__fixtures__/responsibilities');
const EXAMPLES = resolve(
  __dirname,
  '../../../../../catalog-info/responsibilities',
);

// What no schema can say, or says of another kind: the parser says these.
const BEYOND_A_SCHEMA = [
  'bad-date.yaml',
  'concern-held-and-assisted.yaml',
  'filter-too-deep.yaml',
  'key-twice.yaml',
  'quote-not-closed.yaml',
  'same-name-twice.yaml',
  'second-document.yaml',
  'syntax-error.yaml',
  'unknown-alias.yaml',
];

const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(responsibilityJsonSchema(packagedVocabulary()));

function documents(folder: string, file: string): unknown[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return parseAllDocuments(text).map(document => document.toJS());
}

describe('responsibilityJsonSchema', () => {
  it('accepts a Responsibility with every field', () => {
    const [complete] = documents(FIXTURES, 'complete.yaml');
    validate(complete);
    expect(validate.errors).toBeNull();
  });

  it.each([
    { kind: 'Component', 'spec.type': { $in: ['service', 'website'] } },
    { $all: [{ $not: { 'metadata.name': { $hasPrefix: 'team-' } } }] },
    { $any: [{ 'metadata.tags': { $contains: 'java' } }, { kind: 'API' }] },
    { 'spec.deprecated': { $exists: false }, 'spec.weight': 3 },
    { relations: { $contains: { type: 'ownedBy', 'a.b': { $in: [1] } } } },
  ])('accepts the filter %j, as the parser does', filter => {
    const document = {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name: 'one' },
      spec: { owner: 'sre', concerns: ['slo'], appliesTo: [{ filter }] },
    };
    validate(document);
    expect(validate.errors).toBeNull();
    expect(parseResponsibility(document, packagedVocabulary()).ok).toBe(true);
  });

  it.each(readdirSync(EXAMPLES))('accepts the example %s', file => {
    for (const document of documents(EXAMPLES, file)) {
      validate(document);
      expect(validate.errors).toBeNull();
    }
  });

  it.each(
    readdirSync(join(FIXTURES, 'broken')).filter(
      file => file.endsWith('.yaml') && !BEYOND_A_SCHEMA.includes(file),
    ),
  )('refuses %s', file => {
    const [document] = documents(join(FIXTURES, 'broken'), file);
    expect(validate(document)).toBe(false);
  });

  it('knows the concerns that an organisation adds', () => {
    const result = createVocabulary({
      vocabulary: {
        concerns: {
          'oven-maintenance': {
            title: 'Oven maintenance',
            description: 'Keeps the ovens hot.',
            discipline: 'sre',
            layer: 'platform',
            group: 'Run',
          },
        },
      },
    });
    if (!result.ok) throw new Error(result.issues[0].message);
    const own = new Ajv2020({
      strict: true,
      strictTypes: false,
      strictRequired: false,
    }).compile(responsibilityJsonSchema(result.vocabulary));
    const document = {
      apiVersion: 'platform-teams/v1alpha1',
      kind: 'Responsibility',
      metadata: { name: 'ovens' },
      spec: { owner: 'bakers', concerns: ['oven-maintenance'] },
    };
    expect([own(document), validate(document)]).toEqual([true, false]);
  });
});
