/** Whether labels stay. */
import { counted, union, type Comparison } from './Comparison';

function whyLabel(label: {
  readonly oldStyle: boolean;
  readonly fromCatalog: boolean;
}): string {
  if (label.oldStyle) return 'Who answers for the image stands in the catalog.';
  return label.fromCatalog
    ? 'It comes from the catalog.'
    : 'Something may look for it.';
}

/** Compares labels. */
export function compareLabels(comparison: Comparison): void {
  const { labels: before } = comparison.before;
  const { labels: after } = comparison.after;
  const { labels: platform } = comparison.context;
  let kept = 0;
  const meant: string[] = [];
  for (const name of union(before, after)) {
    if (before[name] === after[name]) {
      kept++;
      continue;
    }
    const fromCatalog = Object.hasOwn(platform, name);
    const oldStyle = name === 'maintainer' && after[name] === undefined;
    if (fromCatalog && before[name] === undefined) {
      meant.push(name);
      continue;
    }
    comparison.add({
      id: `labels.${name}`,
      part: 'labels',
      title: `Label ${name}`,
      before: before[name] ?? 'None',
      after: after[name] ?? 'None',
      kind: fromCatalog || oldStyle ? 'hardening' : 'confirm',
      why: whyLabel({ oldStyle, fromCatalog }),
    });
  }
  if (meant.length > 0) {
    comparison.add({
      id: 'labels',
      part: 'labels',
      title: 'Labels',
      before: 'None',
      after: meant.join(', '),
      kind: 'hardening',
      why: 'They say which service it is, and come from the catalog.',
    });
  }
  comparison.keep('labels', kept, counted(kept, 'label'));
}
