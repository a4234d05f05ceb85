import { useEffect, useRef, type RefObject } from 'react';

/** Brings what a search led to into sight, as soon as it is drawn. */
export function useJump(
  frame: RefObject<HTMLElement>,
  target: { readonly to: string | undefined; readonly ready: unknown },
) {
  const { to, ready } = target;
  const done = useRef<string>();
  useEffect(() => {
    if (to === undefined || done.current === to) return;
    const pressed = frame.current?.querySelector('[aria-pressed="true"]');
    if (!pressed) return;
    done.current = to;
    pressed.scrollIntoView?.({
      block: 'center',
      inline: 'center',
      behavior: 'auto',
    });
  }, [frame, to, ready]);
}
