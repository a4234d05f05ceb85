import fc from 'fast-check';
import { parse, parseAllDocuments } from 'yaml';
import { packagedVocabulary } from '../../vocabulary/createVocabulary';
import { validateYaml } from '../validateYaml';
import { draftEntity, draftYaml } from './draftYaml';
import type { ResponsibilityDraft } from './ResponsibilityDraft';

const FULL: ResponsibilityDraft = {
  name: 'model-monitoring',
  title: 'Model monitoring: what breaks',
  links: [{ url: 'https://chat.example.com/ml', title: '#ml', type: 'chat' }],
  owner: 'ml-platform',
  concerns: ['model-monitoring'],
  assists: ['monitoring'],
  appliesTo: [{ system: 'recommendations', filter: { kind: 'Component' } }],
  consulted: [],
  handsOffTo: 'model-performance',
  reviewBy: '2027-03-31',
};

describe('draftYaml', () => {
  it('writes what is there, in the order of the documentation', () => {
    expect(draftYaml([FULL])).toBe(`apiVersion: platform-teams/v1alpha1
kind: Responsibility
metadata:
  name: model-monitoring
  title: "Model monitoring: what breaks"
  links:
    - url: https://chat.example.com/ml
      title: "#ml"
      type: chat
spec:
  owner: ml-platform
  concerns:
    - model-monitoring
  assists:
    - monitoring
  appliesTo:
    - system: recommendations
      filter:
        kind: Component
  handsOffTo: model-performance
  reviewBy: 2027-03-31
`);
  });

  it('writes several as documents of one text that passes the check', () => {
    const text = draftYaml([FULL, { ...FULL, name: 'other' }]);
    expect(parseAllDocuments(text)).toHaveLength(2);
    expect(
      validateYaml(text, {
        file: 'platform-teams.yaml',
        vocabulary: packagedVocabulary(),
      }),
    ).toEqual([]);
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), title => {
        const draft = { ...FULL, title };
        expect(parse(draftYaml([draft]))).toEqual(draftEntity(draft));
      }),
      { numRuns: 300 },
    );
  });
});
