import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { packagedVocabulary } from '../vocabulary';
import { parseResponsibility } from './parseResponsibility';

const vocabulary = packagedVocabulary();

function entity(spec: object, metadata: object = {}) {
  return {
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name: 'work', ...metadata },
    spec,
  };
}

describe('parseResponsibility', () => {
  it('reads every field and completes every reference', () => {
    const file = path.join(
      __dirname,
      '../../__fixtures__/responsibilities/complete.yaml',
    );
    const value = parse(fs.readFileSync(file, 'utf8'));
    value.metadata.annotations = {
      'backstage.io/managed-by-location': 'url:https://git.example.com/ml.yaml',
      'backstage.io/edit-url': 'https://git.example.com/edit/ml.yaml',
    };
    expect(parseResponsibility(value, vocabulary)).toEqual({
      ok: true,
      responsibility: {
        ref: 'responsibility:default/model-monitoring',
        title: 'Model monitoring',
        description:
          'Watches every production model and raises the alert when its performance drops.',
        links: [
          {
            url: 'https://chat.example.com/ml-platform',
            title: '#ml-platform',
            type: 'chat',
          },
        ],
        location: 'url:https://git.example.com/ml.yaml',
        editUrl: 'https://git.example.com/edit/ml.yaml',
        owner: 'group:default/ml-platform',
        discipline: 'ml-platform',
        lifecycle: 'production',
        concerns: ['model-monitoring'],
        assists: ['monitoring'],
        appliesTo: [
          {
            scope: { kind: 'system', ref: 'system:default/recommendations' },
            filter: { kind: 'Component', 'spec.type': 'ml-model' },
          },
        ],
        except: [
          { scope: { kind: 'entity', ref: 'component:default/legacy-ranker' } },
        ],
        provides: ['component:default/drift-detector'],
        consulted: ['group:default/sre'],
        informed: ['group:default/data-science'],
        mustNotChange: ['model-definition', 'model-inputs', 'model-outputs'],
        handsOffTo: 'model-performance',
        automatedBy: ['template:default/add-model-monitoring'],
        reviewBy: '2027-03-31',
        confirmed: true,
      },
    });
  });

  it('completes short references with its own namespace and the kind of the field', () => {
    const result = parseResponsibility(
      entity(
        {
          owner: 'SRE',
          concerns: ['monitoring'],
          appliesTo: [
            { entity: 'shop' },
            { system: 'checkout' },
            { domain: 'payments' },
            { owner: 'storefront' },
          ],
          automatedBy: ['add-dashboard'],
          provides: ['resource:grafana'],
        },
        { namespace: 'bakery' },
      ),
      vocabulary,
    );
    expect(result).toMatchObject({
      responsibility: {
        ref: 'responsibility:bakery/work',
        title: 'work',
        owner: 'group:bakery/sre',
        lifecycle: 'production',
        discipline: undefined,
        appliesTo: [
          { scope: { kind: 'entity', ref: 'component:bakery/shop' } },
          { scope: { kind: 'system', ref: 'system:bakery/checkout' } },
          { scope: { kind: 'domain', ref: 'domain:bakery/payments' } },
          { scope: { kind: 'owner', ref: 'group:bakery/storefront' } },
        ],
        automatedBy: ['template:bakery/add-dashboard'],
        provides: ['resource:bakery/grafana'],
      },
    });
  });

  it('takes a user as the owner', () => {
    expect(
      parseResponsibility(
        entity({ owner: 'user:default/jo', concerns: ['monitoring'] }),
        vocabulary,
      ),
    ).toMatchObject({ ok: true, responsibility: { owner: 'user:default/jo' } });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'kind: Responsibility'],
    ['a list', []],
    ['an empty object', {}],
    ['numbers everywhere', { apiVersion: 1, kind: 2, metadata: 3, spec: 4 }],
  ])('reports and does not throw for %s', (_, value) => {
    expect(parseResponsibility(value, vocabulary)).toMatchObject({ ok: false });
  });

  it('does not read a list without end', () => {
    const concerns = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const start = performance.now();
    expect(
      parseResponsibility(entity({ owner: 'sre', concerns }), vocabulary),
    ).toMatchObject({
      issues: [
        {
          pathText: 'spec.concerns',
          message: 'The list has 100000 elements; at most 1000 are read.',
        },
      ],
    });
    expect(performance.now() - start).toBeLessThan(100);
  });

  it('refuses filters that together compare more than a catalog can bear', () => {
    const selectors = (conditions: number) =>
      Array.from({ length: conditions / 40 }, () => ({
        filter: {
          'metadata.name': {
            $in: Array.from({ length: 40 }, (_, at) => `n${at}`),
          },
        },
      }));
    const held = (appliesTo: number, except: number) => {
      const result = parseResponsibility(
        entity({
          owner: 'sre',
          concerns: ['monitoring'],
          appliesTo: selectors(appliesTo),
          except: selectors(except),
        }),
        vocabulary,
      );
      return result.ok
        ? 'fine'
        : result.issues.map(({ pathText, message }) => [pathText, message]);
    };
    const tooMany = (where: string, conditions: number) => [
      [
        where,
        `The filters of this Responsibility hold ${conditions} conditions; at most 400 are read.`,
      ],
    ];
    expect(held(360, 40)).toBe('fine');
    expect(held(440, 40)).toEqual(tooMany('spec.appliesTo', 440));
    expect(held(240, 200)).toEqual(tooMany('spec.except', 440));
  });

  it('takes only as many filters as a whole catalog can be compared with', () => {
    const filters = (count: number) =>
      parseResponsibility(
        entity({
          owner: 'sre',
          concerns: ['monitoring'],
          appliesTo: Array.from({ length: count }, () => ({
            filter: { kind: 'Component' },
          })),
        }),
        vocabulary,
      );
    expect(filters(50)).toMatchObject({ ok: true });
    expect(filters(51)).toMatchObject({
      issues: [
        {
          pathText: 'spec.appliesTo',
          message: 'The list has 51 filters; at most 50 are read.',
        },
      ],
    });
  });

  it('reports a word of any length shortly', () => {
    const result = parseResponsibility(
      entity({ owner: 'sre', concerns: ['x'.repeat(100_000)] }),
      vocabulary,
    );
    expect(JSON.stringify(result).length).toBeLessThan(2_000);
  });

  it('reports the first of very many unknown keys, and counts the others', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`key${index}`, 1]),
    );
    const result = parseResponsibility(
      entity({ owner: 'sre', concerns: ['monitoring'], ...keys }),
      vocabulary,
    );
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(21);
    expect(issues[0].pathText).toBe('spec.key0');
    expect(issues[20]).toMatchObject({
      pathText: 'spec',
      message: 'There are 980 more keys here that nobody reads.',
    });
  });

  // The first is what an attacker would write; nothing here runs it.
  // eslint-disable-next-line no-script-url
  it.each(['javascript:alert(1)', 'data:text/html,x', 'edit me'])(
    'offers no link for editing at %s',
    address => {
      expect(
        parseResponsibility(
          entity(
            { owner: 'sre', concerns: ['monitoring'] },
            { annotations: { 'backstage.io/edit-url': address } },
          ),
          vocabulary,
        ),
      ).toMatchObject({ ok: true, responsibility: { editUrl: undefined } });
    },
  );
});
