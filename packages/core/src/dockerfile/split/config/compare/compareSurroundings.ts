/** Whether work folder, stop signal, ports and volumes stay. */
import type { SplitPart } from '../../SplitReport';
import { counted, UNSET, type Comparison } from './Comparison';

/** Compares single values. */
export function comparePlain(
  comparison: Comparison,
  key: 'workdir' | 'stopSignal',
  part: SplitPart,
  words: {
    readonly title: string;
    readonly same: string;
    readonly why: string;
  },
): void {
  const before = comparison.before[key];
  const after = comparison.after[key];
  if (before === after) {
    if (before !== undefined) comparison.keep(part, 1, words.same);
    return;
  }
  // Without a WORKDIR the image is worked in from the root.
  const unset = key === 'workdir' && before === undefined && after === '/';
  if (unset) return;
  comparison.add(
    {
      id: part,
      part,
      title: words.title,
      before: before ?? UNSET,
      after: after ?? UNSET,
      kind: 'confirm',
      why: words.why,
    },
    key,
  );
}

/** Compares ports and volumes. */
export function compareLists(comparison: Comparison): void {
  const lists = [
    {
      part: 'ports' as const,
      title: 'Port',
      word: 'port',
      why: 'Others may look for the service there.',
    },
    {
      part: 'volumes' as const,
      title: 'Volume',
      word: 'volume',
      why: 'What is written there would outlive the container, or no longer.',
    },
  ];
  for (const { part, title, word, why } of lists) {
    const before = new Set(comparison.before[part]);
    const after = new Set(comparison.after[part]);
    let kept = 0;
    for (const value of new Set([...before, ...after])) {
      if (before.has(value) && after.has(value)) {
        kept++;
        continue;
      }
      comparison.add(
        {
          id: `${part}.${value}`,
          part,
          title: `${title} ${value}`,
          before: before.has(value) ? value : 'Not declared',
          after: after.has(value) ? value : 'Not declared',
          kind: 'confirm',
          why,
        },
        part,
      );
    }
    comparison.keep(part, kept, counted(kept, word));
  }
}
