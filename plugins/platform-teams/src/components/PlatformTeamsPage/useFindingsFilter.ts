import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** What the list of findings is narrowed to; it stands in the URL. */
export interface FindingsFilter {
  readonly kind?: string;
  readonly severity?: string;
  readonly team?: string;
  readonly text: string;
}

/** Reads the filter from the URL and writes it there. */
export function useFindingsFilter() {
  const [params, setParams] = useSearchParams();
  const filter = useMemo(() => readFilter(params), [params]);
  const change = useCallback(
    (part: Partial<FindingsFilter>) =>
      setParams(
        before => writeFilter({ ...readFilter(before), ...part }, before),
        { replace: true },
      ),
    [setParams],
  );
  const findingsOf = useCallback(
    (team: string) => `?${writeFilter({ text: '', team }, params)}#findings`,
    [params],
  );
  return { filter, change, findingsOf };
}

/** The filter that a URL's query stands for. */
export function readFilter(params: URLSearchParams): FindingsFilter {
  return {
    kind: params.get('kind') ?? undefined,
    severity: params.get('severity') ?? undefined,
    team: params.get('team') ?? undefined,
    text: params.get('q') ?? '',
  };
}

/** The query of a filter; what is not ours stays in. */
export function writeFilter(
  filter: FindingsFilter,
  before: URLSearchParams,
): URLSearchParams {
  const params = new URLSearchParams(before);
  const values: Record<string, string | undefined> = {
    kind: filter.kind,
    severity: filter.severity,
    team: filter.team,
    q: filter.text || undefined,
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
