import { concernStates } from '../src/__fixtures__/concerns';
import { dockerfileStates } from '../src/__fixtures__/dockerfiles';
import { layerStates } from '../src/__fixtures__/layers';
import { matrixResponse } from '../src/components/PlatformTeamsPage/__fixtures__/coverage';
import { unreachable, waiting } from './fixtureApi';
import type { ViewState } from './StateGallery';

/** *Who to ask* in each of its states. */
export const whoToAskStates: readonly ViewState[] = [
  { name: 'Answered', api: {} },
  {
    name: 'First day',
    api: { getEntityConcerns: async () => concernStates.firstDay },
  },
  { name: 'Loading', api: { getEntityConcerns: waiting } },
  { name: 'Not reachable', api: { getEntityConcerns: unreachable } },
  {
    name: 'Partial',
    api: { getEntityConcerns: async () => concernStates.partial },
  },
  {
    name: 'Nothing applies',
    api: { getEntityConcerns: async () => concernStates.none },
  },
];

const NAMES: Readonly<Record<keyof typeof dockerfileStates, string>> = {
  developers: 'Developers write it',
  good: 'Nothing to fix',
  several: 'Several files',
  none: 'None found',
  off: 'Switched off: no card',
  notApplicable: 'Ships no container: no card',
  withoutText: 'You may not read the file',
  roles: 'Owners are roles, since no team is registered',
  partial: 'Partial',
  unparsable: 'Cannot be parsed',
  missing: 'Missing',
  empty: 'Empty',
  binary: 'Binary',
  tooLarge: 'Too large',
};

/** The Dockerfile card and tab in each of their states. */
export const dockerfileViewStates: readonly ViewState[] = [
  ...Object.entries(dockerfileStates).map(([state, response]) => ({
    name: NAMES[state as keyof typeof dockerfileStates],
    api: { getEntityDockerfiles: async () => response },
  })),
  { name: 'Being read', api: { getEntityDockerfiles: waiting } },
  { name: 'Not reachable', api: { getEntityDockerfiles: unreachable } },
  {
    name: 'Cannot be read again',
    api: { refreshEntityDockerfiles: unreachable },
  },
];

/** The *Layer* card in each of its states. */
export const layerViewStates: readonly ViewState[] = [
  { name: 'Placed', api: {} },
  {
    name: 'Nothing declared',
    api: { getEntityLayer: async () => layerStates.undeclared },
  },
  {
    name: 'Unplaced',
    api: { getEntityLayer: async () => layerStates.unplaced },
  },
  {
    name: 'Carries no weight',
    api: { getEntityLayer: async () => layerStates.weightless },
  },
  {
    name: 'Partial',
    api: { getEntityLayer: async () => layerStates.partial },
  },
  { name: 'Loading', api: { getEntityLayer: waiting } },
  { name: 'Not reachable', api: { getEntityLayer: unreachable } },
];

/** The *Coverage* of the page of platform teams in each of its states. */
export const coverageViewStates: readonly ViewState[] = [
  { name: 'Every kind of cell', api: {} },
  {
    name: 'First day',
    api: {
      getMatrix: async () => ({ ...matrixResponse, registered: false }),
    },
  },
  {
    name: 'Partial',
    api: { getMatrix: async () => ({ ...matrixResponse, partial: true }) },
  },
  {
    name: 'Nothing is required',
    api: {
      getMatrix: async () => ({
        ...matrixResponse,
        matrix: { ...matrixResponse.matrix, rows: [], columns: [] },
      }),
    },
  },
  { name: 'Loading', api: { getMatrix: waiting } },
  { name: 'Not reachable', api: { getMatrix: unreachable } },
];
