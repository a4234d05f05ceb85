/**
 * Edits that are kept nowhere yet, for as long as the browser's tab lives: its
 * back button asks nobody, and must not take an hour's work along.
 */
import type { Registration } from './registration';

const KEY = 'platform-teams-register';

interface Edits {
  readonly link: string;
  readonly registration: Registration;
}

/** What was typed into the form that a link opens; undefined where nothing was. */
export function recallEdits(link: string): Registration | undefined {
  const text = storage()?.getItem(KEY);
  if (!text) return undefined;
  const edits = JSON.parse(text) as Edits;
  return edits.link === link ? edits.registration : undefined;
}

/** Keeps what is typed; the last form counts. */
export function rememberEdits(link: string, registration: Registration): void {
  const edits: Edits = { link, registration };
  storage()?.setItem(KEY, JSON.stringify(edits));
}

/** Nothing of this form is left to be lost. */
export function forgetEdits(link: string): void {
  if (recallEdits(link)) storage()?.removeItem(KEY);
}

/** A browser may forbid it; the form then works without. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
