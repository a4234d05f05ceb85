/** What a misspelt name most likely means, within bounds that no file can stretch. */
import { nearestWord } from '../../parse/keywords';

/** Comparing names takes time; a file with more misspelt ones has other troubles. */
const MOST_LOOKUPS = 50;
const MOST_NAMES = 200;

/** Answers for the misspelt names of one file. */
export class NameHints {
  #lookups = 0;

  /** The name of a list that another one most likely means. */
  nearest(name: string, known: Iterable<string>): string | undefined {
    if (++this.#lookups > MOST_LOOKUPS) return undefined;
    const names: string[] = [];
    for (const other of known) {
      if (names.length === MOST_NAMES) break;
      names.push(other);
    }
    return nearestWord(name, names);
  }
}
