import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** What a link points to comes later than the page; once it is there, it is scrolled to. */
export function useScrollToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const id = decodeURIComponent(hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView?.();
  }, [hash]);
}
