import { useEffect, useRef, type RefObject } from 'react';

/** Brings what a search led to into sight, as soon as it is drawn. */
export function useJump(
  frame: RefObject<HTMLElement>,
  target: {
    readonly to: string | undefined;
    /** The roll-up that holds it. */
    readonly within: string | undefined;
    readonly ready: unknown;
  },
) {
  const { to, within, ready } = target;
  const done = useRef<string>();
  useEffect(() => {
    if (to === undefined || done.current === to) return;
    const shown =
      frame.current?.querySelector('[aria-pressed="true"]') ??
      [...(frame.current?.querySelectorAll('[data-pick]') ?? [])].find(
        pick => pick.getAttribute('data-pick') === within,
      );
    if (!shown) return;
    done.current = to;
    shown.scrollIntoView?.({
      block: 'center',
      inline: 'center',
      behavior: 'auto',
    });
  }, [frame, to, within, ready]);
}
