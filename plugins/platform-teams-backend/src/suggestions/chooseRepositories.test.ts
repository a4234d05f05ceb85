import {
  completeSteps,
  createOrganization,
  packagedVocabulary,
  withRelations,
  type CatalogEntity,
} from '@cookie-factory/platform-teams-core';
import { chooseRepositoriesInSteps } from './chooseRepositories';

function component(
  name: string,
  owner: string | undefined,
  place: string,
): CatalogEntity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: { 'backstage.io/managed-by-location': place },
    },
    spec: { type: 'service', owner },
  };
}

const at = (repository: string, folder = '') =>
  `url:https://git.example.com/${repository}/tree/main/${folder}`;

function choose(entities: readonly CatalogEntity[], most = 200) {
  const chosen = completeSteps(
    chooseRepositoriesInSteps(
      createOrganization({
        vocabulary: packagedVocabulary(),
        entities: withRelations(entities),
      }),
      {
        most,
        repositoryOf: location => ({
          key: location.target.split('/tree/')[0].split('.com/')[1],
          location,
        }),
      },
    ),
  );
  return chosen.map(({ key, entities: refs }) => [
    key,
    refs.map(ref => ref.split('/')[1]),
  ]);
}

describe('chooseRepositoriesInSteps', () => {
  it('lets owners take turns, so that none fills the sample', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      component(`big-${index}`, 'big', at(`o/big-${index}`)),
    );
    const few = [
      component('small-a', 'small', at('o/small-a')),
      component('small-b', 'small', at('o/small-b')),
      component('nobodys', undefined, at('o/nobodys')),
    ];

    expect(choose([...many, ...few], 5).map(([key]) => key)).toEqual([
      'o/nobodys',
      'o/big-0',
      'o/small-a',
      'o/big-1',
      'o/small-b',
    ]);
  });

  it('chooses the same, whatever the order of the catalog', () => {
    const entities = ['d', 'a', 'c', 'b'].map(name =>
      component(name, name < 'c' ? 'one' : 'two', at(`o/${name}`)),
    );

    expect(choose([...entities].reverse(), 3)).toEqual(choose(entities, 3));
  });

  it('takes a repository of many components for one, with all of them', () => {
    expect(
      choose([
        component('till', 'shop', at('o/mono', 'till/')),
        component('cart', 'shop', at('o/mono', 'cart/')),
        component('docs', 'docs', at('o/docs')),
      ]),
    ).toEqual([
      ['o/docs', ['docs']],
      ['o/mono', ['cart', 'till']],
    ]);
  });

  it('names all components of the chosen repositories, when no other fits any more', () => {
    expect(
      choose(
        [
          component('a', 'shop', at('o/mono', 'a/')),
          component('b', 'shop', at('o/other')),
          component('c', 'shop', at('o/mono', 'c/')),
        ],
        1,
      ),
    ).toEqual([['o/mono', ['a', 'c']]]);
  });

  it('leaves out what is no component, and what comes from where nothing can be read', () => {
    const group = { ...component('team', 'shop', at('o/team')), kind: 'Group' };

    expect(
      choose([group, component('a', 'shop', 'bootstrap:bootstrap')]),
    ).toEqual([]);
  });

  it('looks at a bounded number of components', () => {
    const many = Array.from({ length: 5_100 }, (_, index) =>
      component(
        `c${String(index).padStart(4, '0')}`,
        'shop',
        at(index < 5_000 ? 'o/mono' : 'o/late'),
      ),
    );

    expect(choose(many).map(([key, refs]) => [key, refs.length])).toEqual([
      ['o/mono', 5_000],
    ]);
  });
});
