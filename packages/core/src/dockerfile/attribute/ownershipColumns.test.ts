import type { OwnershipModel } from '../types';
import { OWNERSHIP_COLUMNS, rolesFor } from './ownershipColumns';

const ROLES = { D: 'developer', P: 'platform', S: 'security' } as const;

const MODELS: readonly OwnershipModel[] = [
  'developer',
  'platform',
  'hybrid',
  'reviewed',
  'generated',
];

/** The design's table: the first role is accountable, those after it are consulted. */
const TABLE: readonly (readonly [
  concern: string,
  developer: string,
  platform: string,
  hybrid: string,
  reviewed: string,
])[] = [
  ['base-image', 'D', 'P', 'P', 'D, P'],
  ['os-packages', 'D', 'P', 'P, D', 'D, P'],
  ['application-dependencies', 'D', 'D, P', 'D', 'D'],
  ['application-dependencies/package-index', 'D', 'D, P', 'P, S', 'D'],
  ['application-files', 'D', 'P', 'D', 'D'],
  ['application-files/layout', 'D', 'P', 'P', 'D'],
  ['application-configuration', 'D', 'P, D', 'D', 'D'],
  ['application-configuration/runtime-tuning', 'D', 'P, D', 'P', 'D'],
  ['secrets', 'S', 'S', 'S', 'S'],
  ['runtime-user', 'D, S', 'P', 'P, S', 'D, S'],
  ['ports', 'D', 'D, P', 'D', 'D'],
  ['ports/administration', 'D', 'D, P', 'S', 'D'],
  ['entrypoint', 'D', 'P, D', 'D', 'D'],
  ['entrypoint/process', 'D', 'P, D', 'P', 'D'],
  ['healthcheck', 'D', 'P', 'D, P', 'D'],
  ['image-metadata', 'D', 'P', 'P', 'D'],
  ['image-build', 'D', 'P', 'P', 'D, P'],
  ['image-build/builder', 'D', 'P', 'D', 'D, P'],
  ['supply-chain', 'S', 'S', 'S', 'S'],
];

const CELLS = TABLE.flatMap(([key, ...columns]) =>
  MODELS.map((model, at) => ({
    key,
    model,
    // A generated image is the platform's in every cell.
    roles: columns[model === 'generated' ? 1 : at],
  })),
);

function rolesOf(model: OwnershipModel, key: string): string {
  const [concern, aspect] = key.split('/') as [never, never];
  const letters = Object.entries(ROLES);
  return rolesFor({ model, concern, aspect })
    .map(role => letters.find(([, name]) => name === role)?.[0])
    .join(', ');
}

describe('the packaged columns', () => {
  it.each(CELLS)('$model: $key is $roles', ({ model, key, roles }) => {
    expect(rolesOf(model, key)).toBe(roles);
  });

  it('hold no concern that the table does not', () => {
    const known = new Set(TABLE.map(([key]) => key));
    const keys = Object.values(OWNERSHIP_COLUMNS).flatMap(Object.keys);
    expect(keys.filter(key => !known.has(key))).toEqual([]);
  });

  it('give a concern of the configuration to nobody else where it names nobody', () => {
    expect(
      rolesFor({
        model: 'hybrid',
        concern: 'ports',
        columns: { hybrid: { ports: [] } },
      }),
    ).toEqual(['developer']);
  });
});
