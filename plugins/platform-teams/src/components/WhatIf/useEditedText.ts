import { useCallback, useEffect, useState } from 'react';
import { unsavedEdits } from '../shared';
import type { WhatIfState } from './whatIfState';

/** What was typed, by the registration that it began with; without one by nothing. */
interface Typed {
  readonly texts: Readonly<Record<string, string>>;
  /** What was edited last, for whoever comes back by a link that names nothing. */
  readonly last: WhatIfState;
}

const FORM = 'what-if';
const NOTHING: Typed = { texts: {}, last: { others: [] } };
const edits = unsavedEdits<Typed>('platform-teams-what-if');

/** What the page began with, as its address has it. */
interface BeginsWith {
  readonly state: WhatIfState;
  readonly change: (part: Partial<WhatIfState>) => void;
}

/** The text of the page, and what can be done with it. */
export interface EditedText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Whether the text is that of an earlier visit. */
  readonly isRecalled: boolean;
  /** Begins without any text. */
  readonly startOver: () => void;
}

/**
 * Keeps what is typed for each registration, so that neither another tab of
 * the page, nor a reload, nor a look at another registration takes it away.
 *
 * @param loaded - what the catalog has, where the page began with that.
 */
export function useEditedText(
  { state, change }: BeginsWith,
  loaded: string | undefined,
): EditedText {
  const [recalled, setRecalled] = useState(() => edits.recall(FORM));
  const [typed, setTyped] = useState(recalled ?? NOTHING);
  const { rule } = state;
  const key = rule ?? '';

  // The tabs of the page lead here without what stood in the address.
  useEffect(() => {
    if (recalled && rule === undefined) change(recalled.last);
    // Only once: who takes the registration out wants none.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const setText = useCallback(
    (text: string) => {
      const { [key]: _, ...others } = typed.texts;
      const isTyped = text !== (loaded ?? '');
      const next: Typed = {
        texts: isTyped ? { ...others, [key]: text } : others,
        last: isTyped ? state : NOTHING.last,
      };
      setTyped(next);
      if (Object.keys(next.texts).length > 0) edits.remember(FORM, next);
      else edits.forget(FORM);
    },
    [key, loaded, state, typed],
  );
  const startOver = useCallback(() => {
    edits.forget(FORM);
    setRecalled(undefined);
    setTyped(NOTHING);
    change({ rule: undefined, others: [] });
  }, [change]);

  const text = typed.texts[key];
  return {
    text: text ?? loaded ?? '',
    setText,
    isRecalled: text !== undefined && recalled?.texts[key] !== undefined,
    startOver,
  };
}
