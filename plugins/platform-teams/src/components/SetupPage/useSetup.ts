import { useCallback, useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  draftYaml,
  setupDrafts,
  type Coverage,
} from '@cookie-factory/platform-teams-core';
import type {
  SetupResponse,
  VocabularyResponse,
} from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';
import { useDebounced } from '../registering';
import { useRetryingRequest, type RetryingRequest } from '../shared';
import {
  choicesOf,
  initialState,
  rowsOf,
  type SetupRow,
  type SetupState,
} from './setupState';

const TYPING_MS = 400;

/** What the page is filled in from. */
export interface SetupData {
  readonly setup: SetupResponse;
  readonly vocabulary: VocabularyResponse;
}

/** Asks what the catalog suggests, and what the work is called. */
export function useSetupData(): RetryingRequest<SetupData> {
  const api = useApi(platformTeamsApiRef);
  const request = useCallback(
    async (signal: AbortSignal) => {
      const [setup, vocabulary] = await Promise.all([
        api.getSetup({ signal }),
        api.getVocabulary({ signal }),
      ]);
      return { setup, vocabulary };
    },
    [api],
  );
  return useRetryingRequest(request);
}

/** What was decided, and the file that says so. */
export interface Decisions {
  readonly state: SetupState;
  readonly change: (next: (state: SetupState) => SetupState) => void;
  readonly rows: readonly SetupRow[];
  /** Empty where nothing is ticked. */
  readonly yaml: string;
  /** Teams that the file names. */
  readonly teams: readonly string[];
}

/** Keeps what somebody decides, and writes the file. */
export function useDecisions(setup: SetupResponse): Decisions {
  const { suggestion, takenNames } = setup;
  const [changed, setChanged] = useState<SetupState>();
  const state = changed ?? initialState(suggestion);
  const change = useCallback(
    (next: (before: SetupState) => SetupState) =>
      setChanged(before => next(before ?? initialState(suggestion))),
    [suggestion],
  );
  return useMemo(() => {
    const rows = rowsOf(suggestion, state);
    const drafts = setupDrafts(choicesOf(rows), new Set(takenNames));
    return {
      state,
      change,
      rows,
      yaml: drafts.length > 0 ? draftYaml(drafts) : '',
      teams: [...new Set(drafts.map(({ owner }) => owner))],
    };
  }, [suggestion, takenNames, state, change]);
}

/** What the file would answer; `today` while it is empty. */
export function useCoverage(
  yaml: string,
  today: Coverage,
): RetryingRequest<Coverage> {
  const api = useApi(platformTeamsApiRef);
  const asked = useDebounced(yaml, TYPING_MS);
  const request = useCallback(
    async (signal: AbortSignal) => {
      if (!asked) return today;
      const { preview } = await api.previewSetup({ yaml: asked }, { signal });
      if (preview.ok) return preview.coverage;
      throw new Error(preview.issues[0].message);
    },
    [api, asked, today],
  );
  return useRetryingRequest(request);
}
