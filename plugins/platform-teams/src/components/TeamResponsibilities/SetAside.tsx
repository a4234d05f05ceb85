import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { TeamWork } from '@cookie-factory/platform-teams-core';
import { Section } from '../PlatformTeamsPage/Section';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 8;

const STATES = {
  'in-force': '',
  unconfirmed: 'Not confirmed: it comes from a place that is not trusted.',
  deprecated: 'Deprecated: it no longer counts.',
};

/** Claims that are shown and do not count. */
export function SetAside(props: ProfileProps) {
  const { words } = props;
  const classes = usePageStyles();
  const { items, showAll } = useWholeList(props, 'setAside', { shown: SHOWN });
  return (
    <Section
      title="Claims that do not count"
      sub="They answer nothing and are in no number above."
    >
      <div className={classes.body}>
        <ul className={classes.list}>
          {items.map(work => (
            <li key={work.rule} className={classes.claim}>
              <EntityRefLink
                entityRef={work.rule}
                title={work.title}
                hideIcon
              />
              <div>{areasOf(work, words)}</div>
              <div className={classes.soft}>{STATES[work.state]}</div>
            </li>
          ))}
        </ul>
        {showAll}
      </div>
    </Section>
  );
}

function areasOf(work: TeamWork, words: ProfileProps['words']): string {
  return work.concerns
    .map(({ concern }) => words.concern(concern).title)
    .join(', ');
}
