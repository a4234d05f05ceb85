import { Fragment } from 'react';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useWholeList } from './useWholeList';

const SHOWN = 20;

/** The registrations that all of this comes from, each with its file. */
export function RegisteredIn(props: ProfileProps) {
  const classes = usePageStyles();
  const { items, showAll } = useWholeList(props, 'work', {
    shown: SHOWN,
    what: messages.registrations,
  });
  if (items.length === 0) {
    return null;
  }
  return (
    <p className={`${classes.soft} ${classes.onPage}`}>
      Registered in{' '}
      {items.map((work, index) => (
        <Fragment key={work.rule}>
          {index > 0 && ', '}
          <EntityRefLink entityRef={work.rule} title={work.title} hideIcon />
          {work.editUrl && (
            <>
              {' '}
              (
              <Link to={work.editUrl} aria-label={`Edit ${work.title}`}>
                edit
              </Link>
              )
            </>
          )}
        </Fragment>
      ))}
      {showAll ? <> {showAll}</> : '.'}
    </p>
  );
}
