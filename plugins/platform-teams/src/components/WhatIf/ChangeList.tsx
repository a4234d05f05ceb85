import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PreviewChange } from '@cookie-factory/platform-teams-core';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { outcomeWords } from './outcomeWords';
import { useWhatIfStyles } from './useWhatIfStyles';

/** Which answers change: from whom to whom, on how many entities. */
export function ChangeList(props: {
  changes: readonly PreviewChange[];
  total: number;
  words: Words;
  titleOf: (ref: string) => string;
}) {
  const { changes, total, words, titleOf } = props;
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={classes.heading}>Answers that change</h3>
      <ul className={page.list} aria-label="Answers that change">
        {changes.map(change => {
          const { concern, from, to, entities, examples } = change;
          const left = entities - examples.length;
          return (
            <li
              key={JSON.stringify([concern, from, to])}
              className={classes.item}
            >
              <div className={classes.change}>
                <strong>{words.concern(concern).title}</strong>
                <span>
                  on {entities} {entities === 1 ? 'entity' : 'entities'}:
                </span>
                <span>
                  {outcomeWords(from, titleOf)} → {outcomeWords(to, titleOf)}
                </span>
              </div>
              <div className={page.soft}>
                {examples.map((ref, index) => (
                  <span key={ref}>
                    {index > 0 && ', '}
                    <EntityRefLink entityRef={ref} title={titleOf(ref)} />
                  </span>
                ))}
                {left > 0 && ` and ${left} more`}
              </div>
            </li>
          );
        })}
      </ul>
      {total > changes.length && (
        <p className={page.soft}>
          {total - changes.length} more kinds of change are not listed here.
        </p>
      )}
    </>
  );
}
