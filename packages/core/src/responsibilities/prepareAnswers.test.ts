import {
  createOrganization,
  restrictOrganization,
  withRelations,
  type CatalogEntity,
  type Organization,
} from '../catalog';
import { completeSteps } from '../layers/steps';
import { packagedVocabulary } from '../vocabulary';
import { createResolver } from './createResolver';
import { prepareAnswersInSteps } from './prepareAnswers';

function entity(kind: string, name: string, spec: object): CatalogEntity {
  const apiVersion =
    kind === 'Responsibility'
      ? 'platform-teams/v1alpha1'
      : 'backstage.io/v1alpha1';
  return {
    apiVersion,
    kind,
    metadata: { name },
    spec: spec as CatalogEntity['spec'],
  };
}

const ENTITIES = withRelations([
  entity('Group', 'sre', { type: 'sre' }),
  entity('Group', 'shop', { type: 'team' }),
  entity('System', 'till', { owner: 'shop' }),
  entity('Component', 'till-api', {
    type: 'service',
    lifecycle: 'production',
    owner: 'shop',
    system: 'till',
  }),
  entity('Responsibility', 'watch', {
    owner: 'sre',
    concerns: ['monitoring'],
    appliesTo: [{ system: 'till' }],
  }),
]);

/** The same, but whoever goes through its entities fails. */
function sealed(organization: Organization): Organization {
  const entities = new Proxy(organization.entities, {
    get: (map, key) => {
      if (key === 'get' || key === 'has') return map[key].bind(map);
      throw new Error(`The catalog was gone through: ${String(key)}`);
    },
  });
  return Object.assign(organization, { entities });
}

describe('prepareAnswersInSteps', () => {
  const whole = () =>
    createOrganization({
      entities: ENTITIES,
      vocabulary: packagedVocabulary(),
    });

  it.each<[string, () => Organization]>([
    ['the whole catalog', whole],
    ['what a caller sees', () => restrictOrganization(whole(), () => true)],
  ])(
    'lets the page of one entity of %s go without any pass over it',
    (_, build) => {
      const ref = 'component:default/till-api';
      const expected = createResolver(build()).resolveAll(ref);
      const organization = build();
      completeSteps(prepareAnswersInSteps(organization));
      expect(createResolver(sealed(organization)).resolveAll(ref)).toEqual(
        expected,
      );
      expect(expected.length).toBeGreaterThan(10);
    },
  );

  it('is what saves the pass', () => {
    expect(() =>
      createResolver(sealed(whole())).resolveAll('component:default/till-api'),
    ).toThrow('The catalog was gone through');
  });
});
