import { useLayoutEffect, useRef, useState } from 'react';

/** What is assumed where the browser cannot measure. */
const ASSUMED = 1168;

/** The width of an element, measured again whenever it changes; undefined before the first time. */
export function useMeasuredWidth<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      setWidth(ASSUMED);
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
