import { useCallback, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { HandOffResponse } from '@cookie-factory/plugin-platform-teams-common';
import { platformTeamsApiRef } from '../../api';

/** What has become of a hand-off. */
export type RaiseState =
  | { readonly status: 'writing' }
  | { readonly status: 'sending' }
  | { readonly status: 'sent'; readonly response: HandOffResponse }
  | { readonly status: 'failed'; readonly error: Error };

/** Raises one hand-off; a second press while the first is under way does nothing. */
export function useRaise(entity: string, concern: string) {
  const api = useApi(platformTeamsApiRef);
  const [state, setState] = useState<RaiseState>({ status: 'writing' });
  const underWay = useRef(false);
  const raise = useCallback(
    async (message: string) => {
      if (underWay.current) return;
      underWay.current = true;
      setState({ status: 'sending' });
      try {
        const response = await api.raiseHandOff(entity, concern, {
          message: message.trim() || undefined,
        });
        setState({ status: 'sent', response });
      } catch (error) {
        setState({
          status: 'failed',
          error: error instanceof Error ? error : new Error(String(error)),
        });
      } finally {
        underWay.current = false;
      }
    },
    [api, entity, concern],
  );
  return { state, raise };
}
