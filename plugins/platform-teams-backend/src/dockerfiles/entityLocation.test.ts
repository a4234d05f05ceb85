import { entityLocation } from './entityLocation';

const locate = (annotations: Record<string, string>) =>
  entityLocation({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'shop', annotations },
  });

describe('entityLocation', () => {
  it('prefers the source location', () => {
    expect(
      locate({
        'backstage.io/source-location': 'url:https://git.example.com/shop/',
        'backstage.io/managed-by-location': 'file:/srv/catalog/shop.yaml',
      }),
    ).toEqual({ type: 'url', target: 'https://git.example.com/shop/' });
  });

  it('takes where the entity was registered from, where there is no other', () => {
    expect(
      locate({
        'backstage.io/managed-by-location': 'file:/srv/catalog/shop.yaml',
      }),
    ).toEqual({ type: 'file', target: '/srv/catalog/shop.yaml' });
  });

  it('does not let authors name a path of this machine', () => {
    expect(
      locate({
        'backstage.io/source-location': 'file:/etc/',
        'backstage.io/managed-by-location':
          'url:https://git.example.com/shop/catalog-info.yaml',
      }),
    ).toEqual({
      type: 'url',
      target: 'https://git.example.com/shop/catalog-info.yaml',
    });
  });

  it('says where an entity comes from that has no files', () => {
    expect(
      locate({ 'backstage.io/managed-by-location': 'ldap://directory/shop' }),
    ).toEqual({ type: 'unsupported', target: 'ldap://directory/shop' });
    expect(locate({ 'backstage.io/source-location': 'nonsense' })).toEqual({
      type: 'unsupported',
      target: undefined,
    });
  });
});
