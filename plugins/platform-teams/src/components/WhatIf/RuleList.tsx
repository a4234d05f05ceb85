import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { PreviewRule } from '@cookie-factory/platform-teams-core';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { Words } from '../PlatformTeamsPage/useVocabulary';
import { useWhatIfStyles } from './useWhatIfStyles';

/** What each registration of the text selects, and whom it meets there. */
export function RuleList(props: {
  rules: readonly PreviewRule[];
  words: Words;
  titleOf: (ref: string) => string;
}) {
  const { rules, words, titleOf } = props;
  const page = usePageStyles();
  const classes = useWhatIfStyles();
  return (
    <>
      <h3 className={classes.heading}>What it covers</h3>
      <ul className={page.list} aria-label="What it covers">
        {rules.map(rule => (
          <li key={rule.ref} className={classes.item}>
            <strong>{rule.title}</strong>{' '}
            {/* Whether it is changed is said above: the text may be the same. */}
            {rule.isNew ? '(new)' : '(registered already)'},{' '}
            {titleOf(rule.team)}: covers {rule.selects}{' '}
            {rule.selects === 1 ? 'entity' : 'entities'}, answers on{' '}
            {rule.answers}.
            {rule.selects === 0 && ' Check its appliesTo and except.'}
            <div className={page.soft}>
              {rule.examples.map((ref, index) => (
                <span key={ref}>
                  {index > 0 && ', '}
                  <EntityRefLink entityRef={ref} title={titleOf(ref)} />
                </span>
              ))}
              {rule.selects > rule.examples.length &&
                ` and ${rule.selects - rule.examples.length} more`}
            </div>
            {rule.collisions.map(met => (
              <div key={`${met.rule} ${met.concern} ${met.how}`}>
                {met.how === 'claims-alike'
                  ? `${met.title} of ${titleOf(met.team)} claims the same`
                  : `${met.title} of ${titleOf(met.team)} comes first`}{' '}
                for {words.concern(met.concern).title} on {met.entities}{' '}
                {met.entities === 1 ? 'entity' : 'entities'}.
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
