import {
  createModel,
  entity,
} from '../../../__fixtures__/layers/cookieCompany';
import { nestedCompany } from '../../../__fixtures__/layers/nestedCompany';
import { layerCrossings, type LayerCrossingsQuery } from './layerCrossings';

const OLD = 'bypass:component:default/old->resource:default/vpc';
const UPWARD = 'upward:component:default/tracing->component:default/landing';

const model = createModel([
  ...nestedCompany.filter(({ metadata }) => metadata.name !== 'tracing'),
  entity(
    'Component:old',
    { owner: 'tills', dependsOn: ['resource:vpc'] },
    {
      annotations: {
        'platform-teams/accepted': `${OLD} until 2026-01-01: until the move`,
      },
    },
  ),
  entity(
    'Component:tracing',
    { owner: 'sre', dependsOn: ['component:landing'] },
    {
      annotations: {
        'platform-teams/layer': 'platform',
        'platform-teams/accepted': `${UPWARD} until 2027-01-01: shows its status`,
      },
    },
  ),
  entity(
    'Component:landing',
    { owner: 'web' },
    { annotations: { 'platform-teams/layer': 'application' } },
  ),
]);

function ids(query: LayerCrossingsQuery = {}) {
  return layerCrossings(model, query).items.map(({ id }) => id);
}

const BASKET = 'bypass:component:default/basket->resource:default/vpc';

describe('layerCrossings', () => {
  it.each<[string, LayerCrossingsQuery, readonly string[]]>([
    ['all', {}, [BASKET, OLD, UPWARD]],
    ['one kind', { kind: 'upward' }, [UPWARD]],
    ['one severity', { severity: 'info' }, [BASKET, OLD]],
    ['what nobody accepts', { acceptance: 'open' }, [BASKET, OLD]],
    ['what is accepted', { acceptance: 'accepted' }, [UPWARD]],
    ['acceptances that have run out', { acceptance: 'expired' }, [OLD]],
    ['those of a group', { scope: 'group:default/tills' }, [OLD]],
    [
      'those of a belt',
      {
        groupBy: 'owner',
        depth: 2,
        from: 'application/group:default/web',
        to: 'infrastructure/group:default/sre',
      },
      [BASKET],
    ],
  ])('lists %s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('says of each why it weighs as much, and until when it was accepted', () => {
    const [found] = layerCrossings(model, { acceptance: 'expired' }).items;

    expect(found.severityReason).toBe(
      'For information, until a team offers something of that kind.',
    );
    expect(found.accepted).toBeUndefined();
    expect(found.expired).toEqual({
      until: '2026-01-01',
      reason: 'until the move',
    });
  });

  it('goes from page to page, with the coverage beside', () => {
    const first = layerCrossings(model, { limit: 2 });

    expect(first.totalItems).toBe(3);
    expect(first.nextCursor).toBe(OLD);
    expect(first.coverage).toEqual({ entities: 8, withDependencies: 5 });
    expect(ids({ limit: 2, cursor: first.nextCursor })).toEqual([UPWARD]);
  });
});
