import { useLayoutEffect, useRef, useState } from 'react';

/** What is assumed until the browser has measured, and where it cannot. */
const ASSUMED = 1168;

/** The width of an element, measured again whenever it changes. */
export function useMeasuredWidth<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(ASSUMED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const measure = () => setWidth(Math.floor(element.clientWidth) || ASSUMED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
