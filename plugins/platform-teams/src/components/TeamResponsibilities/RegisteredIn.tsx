import { Fragment } from 'react';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import type { ProfileProps } from './profileProps';

/** The registrations that all of this comes from, each with its file. */
export function RegisteredIn({ profile }: ProfileProps) {
  const classes = usePageStyles();
  if (profile.work.length === 0) {
    return null;
  }
  return (
    <p className={`${classes.soft} ${classes.onPage}`}>
      Registered in{' '}
      {profile.work.map((work, index) => (
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
      .
    </p>
  );
}
