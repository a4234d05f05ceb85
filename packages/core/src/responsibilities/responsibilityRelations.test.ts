import type { CatalogEntity, Json } from '../catalog';
import { responsibilityRelations } from './responsibilityRelations';

function relationsOf(spec: Record<string, Json>) {
  const entity: CatalogEntity = {
    apiVersion: 'platform-teams/v1alpha1',
    kind: 'Responsibility',
    metadata: { name: 'work', namespace: 'bakery' },
    spec,
  };
  return responsibilityRelations(entity).map(
    ({ source, type, target }) => `${source} ${type} ${target}`,
  );
}

describe('responsibilityRelations', () => {
  it('relates to the team, the named scopes, capabilities and templates, and to nothing else', () => {
    expect(
      relationsOf({
        owner: 'sre',
        concerns: ['monitoring'],
        appliesTo: [
          { entity: 'shop' },
          { system: 'checkout', filter: { kind: 'Component' } },
          { system: 'checkout' },
          { domain: 'domain:default/payments' },
          { owner: 'retail' },
          { filter: { kind: 'API' } },
        ],
        except: [{ entity: 'legacy' }],
        provides: ['resource:grafana'],
        consulted: ['cloud'],
        automatedBy: ['add-dashboard'],
      }),
    ).toEqual([
      'responsibility:bakery/work ownedBy group:bakery/sre',
      'group:bakery/sre ownerOf responsibility:bakery/work',
      'responsibility:bakery/work covers component:bakery/shop',
      'component:bakery/shop coveredBy responsibility:bakery/work',
      'responsibility:bakery/work covers system:bakery/checkout',
      'system:bakery/checkout coveredBy responsibility:bakery/work',
      'responsibility:bakery/work covers domain:default/payments',
      'domain:default/payments coveredBy responsibility:bakery/work',
      'responsibility:bakery/work provides resource:bakery/grafana',
      'resource:bakery/grafana providedBy responsibility:bakery/work',
      'responsibility:bakery/work automatedBy template:bakery/add-dashboard',
      'template:bakery/add-dashboard automates responsibility:bakery/work',
    ]);
  });

  it('leaves out what is malformed', () => {
    expect(
      relationsOf({
        owner: 'a b',
        appliesTo: 'all',
        provides: [7, null],
        automatedBy: {},
      }),
    ).toEqual([]);
  });
});
