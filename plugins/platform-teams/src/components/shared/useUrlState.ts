import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** How a state stands in a URL's query. */
export interface UrlCodec<T> {
  read(params: URLSearchParams): T;
  /** Values by name; undefined for what is the default, which stays out. */
  write(state: T): Readonly<Record<string, string | undefined>>;
}

/**
 * A state that stands in the URL, so that a link shows the same.
 *
 * @param codec - has to be stable between renders.
 */
export function useUrlState<T>(codec: UrlCodec<T>) {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => codec.read(params), [codec, params]);
  const change = useCallback(
    (part: Partial<T>) =>
      setParams(
        before =>
          withValues(before, codec.write({ ...codec.read(before), ...part })),
        { replace: true },
      ),
    [codec, setParams],
  );
  return { state, change, params };
}

/** A query with other values; what is not named stays in. */
export function withValues(
  before: URLSearchParams,
  values: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const params = new URLSearchParams(before);
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) {
      params.delete(key);
    } else {
      params.set(key, value);
    }
  }
  return params;
}
