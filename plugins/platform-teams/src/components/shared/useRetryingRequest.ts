import { useCallback, useEffect, useState } from 'react';

/** Where a request stands. */
export type RequestState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: Error }
  | { readonly status: 'data'; readonly data: T };

/** A request with a way to ask again. */
export type RetryingRequest<T> = RequestState<T> & { retry(): void };

/** Options of {@link useRetryingRequest}. */
export interface RetryingRequestOptions {
  /**
   * Whether an answer stays until the next request has its own. Not where the
   * next one is about something else: an entity must not wear another's answer.
   */
  readonly keepData?: boolean;
}

const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Asks, and after a failure asks again by itself, ever more seldom, so that a
 * view recovers without a reload once the backend is back.
 *
 * @param request - has to be stable between renders; a new one asks anew.
 */
export function useRetryingRequest<T>(
  request: (signal: AbortSignal) => Promise<T>,
  options: RetryingRequestOptions = {},
): RetryingRequest<T> {
  const { keepData = true } = options;
  const [latest, setLatest] = useState<{
    readonly request: typeof request;
    readonly state: RequestState<T>;
  }>({ request, state: { status: 'loading' } });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (state: RequestState<T>) => setLatest({ request, state });
    const ask = async (wait: number) => {
      try {
        const data = await request(controller.signal);
        if (!controller.signal.aborted) settle({ status: 'data', data });
      } catch (error) {
        if (controller.signal.aborted) return;
        settle({ status: 'error', error: asError(error) });
        timer = setTimeout(
          () => ask(Math.min(wait * 2, LONGEST_WAIT_MS)),
          wait,
        );
      }
    };
    ask(FIRST_WAIT_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [request, attempt]);

  const retry = useCallback(() => {
    setLatest({ request, state: { status: 'loading' } });
    setAttempt(before => before + 1);
  }, [request]);

  const { state } = latest;
  const current = latest.request === request;
  const kept = keepData && state.status === 'data';
  return current || kept ? { ...state, retry } : { status: 'loading', retry };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
