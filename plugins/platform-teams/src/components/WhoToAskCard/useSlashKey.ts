import { useEffect, type RefObject } from 'react';

const EDITABLE =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';
const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** The key that leads to the search, as other tools have it. */
export const SEARCH_KEY = '/';

/**
 * Leads to a field when somebody presses `/` outside of any other field.
 * Neither a dialog in front, nor whoever has handled the key already, is
 * disturbed; with a modifier the key is the browser's.
 */
export function useSlashKey(
  field: RefObject<HTMLInputElement>,
  isOn: boolean,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target, key, defaultPrevented } = event;
      if (key !== SEARCH_KEY || defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(EDITABLE)) return;
      if (!field.current || document.querySelector(IN_FRONT)) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, isOn]);
}
