import { useCallback, useEffect, useState } from 'react';

/** Where a request stands. Data of the last success stays through a new try. */
export type RequestState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly error: Error }
  | { readonly status: 'data'; readonly data: T };

/** A request with a way to ask again. */
export type RetryingRequest<T> = RequestState<T> & { retry(): void };

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
): RetryingRequest<T> {
  const [state, setState] = useState<RequestState<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (wait: number) => {
      try {
        const data = await request(controller.signal);
        if (!controller.signal.aborted) setState({ status: 'data', data });
      } catch (error) {
        if (controller.signal.aborted) return;
        setState({ status: 'error', error: asError(error) });
        timer = setTimeout(
          () => ask(Math.min(wait * 2, LONGEST_WAIT_MS)),
          wait,
        );
      }
    };
    setState(before =>
      before.status === 'data' ? before : { status: 'loading' },
    );
    ask(FIRST_WAIT_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [request, attempt]);

  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setAttempt(before => before + 1);
  }, []);

  return { ...state, retry };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
