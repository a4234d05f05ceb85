import {
  cookieCompany,
  createModel,
  entity,
} from '../../__fixtures__/layers/cookieCompany';
import { createLayersModelInSteps } from './layersModel';
import { servesViewInSteps } from './serves/servesView';
import { standsViewInSteps } from './stands/standsView';
import {
  completeSteps,
  visitInSteps,
  visitRowsInSteps,
  type Steps,
} from './steps';

function countSteps(steps: Steps<unknown>): number {
  let count = 1;
  while (!steps.next().done) count += 1;
  return count;
}

describe('completeSteps', () => {
  it('returns what the last step does', () => {
    function* adding(): Steps<number> {
      yield;
      return 3;
    }

    expect(completeSteps(adding())).toBe(3);
  });
});

describe('visitInSteps', () => {
  it('visits each element once, giving back control now and then', () => {
    const seen: number[] = [];
    const elements = Array.from({ length: 1_500 }, (_, index) => index);

    expect(countSteps(visitInSteps(elements, one => seen.push(one)))).toBe(3);
    expect(seen).toEqual(elements);
  });
});

describe('visitRowsInSteps', () => {
  it('visits each row once, giving back control now and then', () => {
    const seen: number[] = [];

    expect(countSteps(visitRowsInSteps(20_000, row => seen.push(row)))).toBe(3);
    expect(seen).toEqual(Array.from({ length: 20_000 }, (_, index) => index));
  });
});

describe('the long passes', () => {
  it('give back control more often, the larger the catalog is', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      entity(`Component:app-${index}`, {
        owner: 'checkout',
        dependsOn: ['component:grafana'],
      }),
    );
    const small = createModel(cookieCompany);
    const large = createModel([...cookieCompany, ...many]);

    expect(
      countSteps(createLayersModelInSteps(large.organization, large)),
    ).toBeGreaterThan(
      countSteps(createLayersModelInSteps(small.organization, small)) + 30,
    );
    expect(countSteps(servesViewInSteps(large))).toBeGreaterThan(
      countSteps(servesViewInSteps(small)) + 5,
    );
    expect(countSteps(standsViewInSteps(large))).toBeGreaterThan(
      countSteps(standsViewInSteps(small)) + 5,
    );
  });
});
