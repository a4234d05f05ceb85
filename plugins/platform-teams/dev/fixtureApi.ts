import { profileList } from '@cookie-factory/platform-teams-core';
import type { PlatformTeamsApi } from '@cookie-factory/plugin-platform-teams-common';
import { concernStates } from '../src/__fixtures__/concerns';
import { dockerfileStates } from '../src/__fixtures__/dockerfiles';
import { asSeen } from '../src/__fixtures__/entities';
import { layerStates } from '../src/__fixtures__/layers';
import { reviewStates } from '../src/__fixtures__/reviews';
import { splitStates } from '../src/__fixtures__/split';
import {
  layersResponse,
  servesView,
} from '../src/components/PlatformLayersPage/__fixtures__/servesView';
import { standsView } from '../src/components/PlatformLayersPage/__fixtures__/standsView';
import {
  findingGroups,
  findingsHistory,
  matrixEntities,
  matrixResponse,
  previewResponse,
} from '../src/components/PlatformTeamsPage/__fixtures__/coverage';
import {
  finding,
  findingsResponse,
  teamsResponse,
  vocabularyResponse,
} from '../src/components/PlatformTeamsPage/__fixtures__/teams';
import { handOffResponse } from '../src/components/RaiseHandOff/__fixtures__/handOff';
import {
  matchedResponse,
  standingResponse,
} from '../src/components/ResponsibilityTab/__fixtures__/standing';
import { setupResponse } from '../src/components/registering/__fixtures__/registering';
import { holdersResponse } from '../src/components/VocabularyPage/__fixtures__/holders';
import {
  teamProfile,
  teamResponse,
} from '../src/components/TeamResponsibilities/__fixtures__/teamProfile';

const emptyPage = { items: [], totalItems: 0, coverage: servesView.coverage };

/** Answers from the tests' fixtures, so that views run without a backend. */
export function fixtureApi(
  overrides: Partial<PlatformTeamsApi> = {},
): PlatformTeamsApi {
  return {
    getVocabulary: async () => vocabularyResponse,
    getVocabularyHolders: async () => holdersResponse,
    getResponsibilities: async () => ({ ...asSeen, items: [], totalItems: 0 }),
    getResponsibility: async () => standingResponse,
    getResponsibilityEntities: async () => matchedResponse,
    raiseHandOff: async () => handOffResponse,
    getTeams: async () => teamsResponse,
    getTeam: async () => teamResponse(teamProfile),
    getTeamList: async (_, list) => {
      const items = profileList(teamProfile, list);
      return { ...asSeen, items, totalItems: items.length };
    },
    getEntityConcerns: async () => concernStates.answered,
    getEntityConcern: async (_, concern) => {
      const answer = concernStates.answered.answers.find(
        one => one.concern === concern,
      );
      if (!answer) throw new Error(`There is no answer about ${concern}.`);
      return { ...asSeen, answer };
    },
    getFindings: async () =>
      findingsResponse([finding('gap'), finding('conflict')]),
    getFindingGroups: async () => findingGroups,
    getFindingsHistory: async () => findingsHistory,
    getMatrix: async () => matrixResponse,
    getMatrixEntities: async () => matrixEntities,
    previewResponsibilities: async () => previewResponse,
    getSetup: async () => setupResponse,
    previewSetup: async () => ({
      ...asSeen,
      preview: { ok: true, coverage: setupResponse.coverage },
    }),
    getLayers: async ({ mode }) =>
      layersResponse(mode === 'stands' ? standsView : servesView),
    getLayerEntities: async () => ({ ...asSeen, items: [], totalItems: 0 }),
    getLayerCrossings: async () => ({ ...asSeen, ...emptyPage }),
    getLayerCapabilities: async () => ({ ...asSeen, ...emptyPage }),
    searchLayers: async () => ({ ...asSeen, items: [], totalItems: 0 }),
    getEntityLayer: async () => layerStates.application,
    getEntityDockerfiles: async () => dockerfileStates.developers,
    refreshEntityDockerfiles: async () => dockerfileStates.good,
    splitEntityDockerfile: async () => splitStates.split,
    reviewEntityDockerfile: async () => reviewStates.needed,
    ...overrides,
  };
}

/** A backend that never answers. */
export function waiting(): Promise<never> {
  return new Promise(() => {});
}

/** A backend that is not there. */
export async function unreachable(): Promise<never> {
  throw new TypeError('Failed to fetch');
}
