import { containerState } from './containerState';

const state = (
  kind: string,
  type: string | undefined,
  annotations: Record<string, string> = {},
) =>
  containerState(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind,
      metadata: { name: 'shop', annotations },
      spec: { type },
    },
    ['library', 'Documentation'],
  );

describe('containerState', () => {
  it.each([
    ['Component', 'service', {}, 'applicable'],
    ['component', 'website', {}, 'applicable'],
    ['Component', undefined, {}, 'applicable'],
    ['Component', 'Library', {}, 'not-applicable'],
    ['Component', 'documentation', {}, 'not-applicable'],
    [
      'Component',
      'library',
      { 'platform-teams/dockerfile': 'Dockerfile' },
      'applicable',
    ],
    [
      'Component',
      'library',
      { 'platform-teams/dockerfile': ' , ' },
      'not-applicable',
    ],
    ['Resource', 'service', {}, 'not-applicable'],
    [
      'Component',
      'service',
      { 'platform-teams/dockerfile-model': ' None ' },
      'off',
    ],
    [
      'Component',
      'service',
      { 'platform-teams/dockerfile-model': 'hybrid' },
      'applicable',
    ],
  ])(
    'says of a %s of type %s with %j: %s',
    (kind, type, annotations, expected) => {
      expect(state(kind, type, annotations as Record<string, string>)).toBe(
        expected,
      );
    },
  );
});
