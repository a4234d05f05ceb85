import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { LayersGroupBy } from '@cookie-factory/platform-teams-core';
import type { LayersQuery } from '@cookie-factory/plugin-platform-teams-common';

const GROUPINGS: readonly LayersGroupBy[] = [
  'system',
  'domain',
  'owner',
  'type',
];

/** What the page shows; all of it stands in the URL, so that a link shows the same. */
export interface LayersState {
  readonly mode: 'serves' | 'stands';
  /** Absent: what covers most. */
  readonly groupBy?: LayersGroupBy;
  readonly selected?: string;
  readonly asList: boolean;
  readonly text: string;
  readonly owner?: string;
  readonly domain?: string;
  readonly onlyFindings: boolean;
}

/** Reads the page's state from the URL and writes it there. */
export function useLayersState() {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readState(params), [params]);
  const change = useCallback(
    (part: Partial<LayersState>) =>
      setParams(
        before => writeState({ ...readState(before), ...part }, before),
        { replace: true },
      ),
    [setParams],
  );
  return { state, change };
}

/** The state that a URL's query stands for. */
export function readState(params: URLSearchParams): LayersState {
  const by = params.get('by') as LayersGroupBy | null;
  return {
    mode: params.get('mode') === 'stands' ? 'stands' : 'serves',
    groupBy: by && GROUPINGS.includes(by) ? by : undefined,
    selected: params.get('select') ?? undefined,
    asList: params.get('view') === 'list',
    text: params.get('q') ?? '',
    owner: params.get('owner') ?? undefined,
    domain: params.get('domain') ?? undefined,
    onlyFindings: params.get('findings') === 'only',
  };
}

/** The query of a state; what is the default stays out, what is not ours stays in. */
export function writeState(
  state: LayersState,
  before: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(before);
  const values: Record<string, string | undefined> = {
    mode: state.mode === 'stands' ? 'stands' : undefined,
    by: state.groupBy,
    select: state.selected,
    view: state.asList ? 'list' : undefined,
    q: state.text || undefined,
    owner: state.owner,
    domain: state.domain,
    findings: state.onlyFindings ? 'only' : undefined,
  };
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) {
      params.delete(key);
    } else {
      params.set(key, value);
    }
  }
  return params;
}

/** What the backend is asked for. */
export function queryOf(state: LayersState): LayersQuery {
  return {
    mode: state.mode,
    groupBy: state.mode === 'stands' ? state.groupBy : undefined,
    text: state.text || undefined,
    owner: state.owner,
    domain: state.domain,
    selected: state.mode === 'serves' ? state.selected : undefined,
    onlyFindings: state.onlyFindings || undefined,
  };
}
