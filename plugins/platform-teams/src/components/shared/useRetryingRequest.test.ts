import { act, renderHook } from '@testing-library/react';
import { useRetryingRequest } from './useRetryingRequest';

/** Lets promises settle while the clock stands still. */
async function settle(ms = 0) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms);
  });
}

describe('useRetryingRequest', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('recovers by itself once the backend is back, asking ever more seldom', async () => {
    const request = jest.fn(async () => 'back');
    request.mockRejectedValueOnce(new Error('gone'));
    request.mockRejectedValueOnce(new Error('still gone'));
    const { result } = renderHook(() => useRetryingRequest(request));
    expect(result.current.status).toBe('loading');

    await settle();
    expect(result.current).toMatchObject({
      status: 'error',
      error: new Error('gone'),
    });

    await settle(3_000);
    expect(result.current).toMatchObject({
      status: 'error',
      error: new Error('still gone'),
    });
    await settle(5_000);
    expect(request).toHaveBeenCalledTimes(2);
    await settle(1_000);
    expect(result.current).toMatchObject({ status: 'data', data: 'back' });
  });

  it('asks again at once on request', async () => {
    const request = jest.fn(async () => 'back');
    request.mockRejectedValueOnce(new Error('gone'));
    const { result } = renderHook(() => useRetryingRequest(request));
    await settle();

    act(() => result.current.retry());
    expect(result.current.status).toBe('loading');
    await settle();

    expect(result.current).toMatchObject({ status: 'data', data: 'back' });
    await settle(60_000);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('stops asking when the view is gone', async () => {
    const request = jest.fn(async () => {
      throw new Error('gone');
    });
    const { unmount } = renderHook(() => useRetryingRequest(request));
    await settle();
    unmount();
    await settle(60_000);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it.each([
    [undefined, { status: 'data', data: 'first' }],
    [true, { status: 'data', data: 'first' }],
    [false, { status: 'loading' }],
  ])(
    'with keepData %s, shows %j while the next request runs',
    async (keepData, shown) => {
      const first = async () => 'first';
      const second = () => new Promise<string>(() => {});
      const { result, rerender } = renderHook(
        ({ request }) => useRetryingRequest(request, { keepData }),
        { initialProps: { request: first } },
      );
      await settle();
      expect(result.current).toMatchObject({ status: 'data', data: 'first' });

      rerender({ request: second });

      expect(result.current).toEqual({ ...shown, retry: expect.any(Function) });
    },
  );
});
