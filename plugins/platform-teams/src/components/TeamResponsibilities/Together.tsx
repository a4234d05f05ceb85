import { Fragment } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 20;

/** The teams below, whose work is rolled up here. */
export function Together(props: ProfileProps) {
  const page = usePageStyles();
  const { items, titles, showAll } = useWholeList(props, 'children', {
    shown: SHOWN,
    what: messages.teamsBelow,
  });
  return (
    <p className={`${page.soft} ${page.onPage}`}>
      {messages.together}{' '}
      {items.map((child, index) => (
        <Fragment key={child}>
          {index > 0 && ', '}
          <EntityRefLink
            entityRef={child}
            title={titleOf(child, titles)}
            hideIcon
          />
        </Fragment>
      ))}
      {showAll ? <> {showAll}</> : '.'}
    </p>
  );
}
