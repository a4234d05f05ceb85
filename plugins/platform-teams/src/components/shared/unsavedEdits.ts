/**
 * Edits that are kept nowhere yet, for as long as the browser's tab lives: its
 * back button asks nobody, and must not take an hour's work along.
 */

/** What was typed into one form, by the link that opens it; the last link counts. */
export interface UnsavedEdits<T> {
  /** What was typed into the form that a link opens; undefined where nothing was. */
  recall(link: string): T | undefined;
  /** Keeps what is typed. */
  remember(link: string, value: T): void;
  /** Nothing of this form is left to be lost. */
  forget(link: string): void;
}

interface Edits<T> {
  readonly link: string;
  readonly value: T;
}

/** The unsaved edits of one form. */
export function unsavedEdits<T>(key: string): UnsavedEdits<T> {
  const read = () => {
    const text = storage()?.getItem(key);
    return text ? (JSON.parse(text) as Edits<T>) : undefined;
  };
  const recall = (link: string) => {
    const edits = read();
    return edits?.link === link ? edits.value : undefined;
  };
  return {
    recall,
    remember: (link, value) => {
      const edits: Edits<T> = { link, value };
      try {
        storage()?.setItem(key, JSON.stringify(edits));
      } catch {
        // Full: what is typed stays on the page, and nowhere else.
      }
    },
    forget: link => {
      if (recall(link) !== undefined) storage()?.removeItem(key);
    },
  };
}

/** A browser may forbid it; the form then works without. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
