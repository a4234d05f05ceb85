import { packagedVocabulary } from '../vocabulary';
import { createLayersPolicy } from './createLayersPolicy';

const vocabulary = packagedVocabulary();

function issuesOf(layers: unknown) {
  const result = createLayersPolicy({ layers }, vocabulary);
  return result.ok
    ? []
    : result.issues.map(
        ({ pathText, message, suggestion }) =>
          `${pathText}: ${message} ${suggestion}`,
      );
}

describe('createLayersPolicy', () => {
  it('knows the types that people use, and places four kinds', () => {
    const result = createLayersPolicy();

    expect(result.ok && result.policy.kinds).toEqual([
      'component',
      'resource',
      'api',
      'template',
    ]);
    expect(result.ok && result.policy.rules).toEqual([]);
    expect(
      result.ok && [result.policy.types.bucket, result.policy.types.database],
    ).toEqual(['infrastructure', 'platform']);
  });

  it('reads rules, types over the packaged ones, and further kinds', () => {
    const result = createLayersPolicy(
      {
        layers: {
          rules: [
            {
              layer: 'platform',
              filter: { kind: 'Component', 'spec.type': 'operator' },
            },
          ],
          types: { Bucket: 'platform' },
          kinds: ['Function', 'component'],
        },
      },
      vocabulary,
    );

    expect(result.ok && result.policy.rules).toEqual([
      {
        layer: 'platform',
        filter: { kind: 'Component', 'spec.type': 'operator' },
      },
    ]);
    expect(result.ok && result.policy.types.bucket).toBe('platform');
    expect(result.ok && result.policy.kinds).toEqual([
      'component',
      'resource',
      'api',
      'template',
      'function',
    ]);
  });

  it.each([
    [
      'an unknown setting',
      { rule: [] },
      'platformTeams.layers.rule: There is no setting "rule" here. Did you mean "rules"? Known here: list, rules, types, kinds.',
    ],
    [
      'rules that are no list',
      { rules: {} },
      'platformTeams.layers.rules: Expected a list here, found an object. Write for example - { layer: platform, filter: { kind: Component, spec.type: operator } }.',
    ],
    [
      'a layer that there is not',
      { rules: [{ layer: 'platfrom', filter: { kind: 'Component' } }] },
      'platformTeams.layers.rules[0].layer: There is no layer "platfrom". Did you mean "platform"? Known ones: infrastructure, platform, application.',
    ],
    [
      'a rule without a filter',
      { rules: [{ layer: 'platform' }] },
      'platformTeams.layers.rules[0].filter: A rule needs a filter. Write for example { kind: Component, spec.type: operator }.',
    ],
    [
      'a filter that matches everything',
      { rules: [{ layer: 'platform', filter: {} }] },
      'platformTeams.layers.rules[0].filter: The filter is empty. Write for example { kind: Component, spec.type: service }. Leave it out to select everything in scope.',
    ],
    [
      'a type in a layer that there is not',
      { types: { bucket: 'cellar' } },
      'platformTeams.layers.types.bucket: There is no layer "cellar". Known ones: infrastructure, platform, application.',
    ],
    [
      'kinds that are no words',
      { kinds: [1] },
      'platformTeams.layers.kinds: Expected a list of words here, found a list. Write for example [one, two].',
    ],
  ])(
    'tells about %s where it is and what would be right',
    (_, layers, expected) => {
      expect(issuesOf(layers)).toEqual([expected]);
    },
  );
});
