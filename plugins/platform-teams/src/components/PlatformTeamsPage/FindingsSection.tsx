import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { assignOwnerSlots, RequestError, SkeletonRows } from '../shared';
import { FindingGroupsTable } from './FindingGroupsTable';
import { Section } from './Section';
import { findingsQuery, type useGroupPages } from './useGroupPages';
import type { FindingsFilter } from './useFindingsFilter';
import { usePageStyles } from './usePageStyles';

/** What is wrong, who can act, and how; gathered by what settles it together. */
export function FindingsSection(props: {
  pages: ReturnType<typeof useGroupPages>;
  /** Teams in the order in which the page shows them. */
  teams: readonly { readonly ref: string }[];
  filter: FindingsFilter;
  action?: ReactNode;
  filters?: ReactNode;
  footer?: ReactNode;
  /** Lifts the filters; absent where there are none. */
  onShowAll?: () => void;
}) {
  const { pages, onShowAll, filter } = props;
  const classes = usePageStyles();
  return (
    <Section
      title="Findings"
      sub={
        pages.open === undefined
          ? undefined
          : `${pages.open}, grouped by what solves them together`
      }
      action={props.action}
      footer={pages.groups.length > 0 ? props.footer : undefined}
    >
      {props.filters}
      {pages.first.status === 'loading' && (
        <div className={classes.body}>
          <SkeletonRows rows={5} label="Loading the findings" />
        </div>
      )}
      {pages.first.status === 'error' && (
        <div className={classes.body}>
          <RequestError
            what="The findings could not be loaded."
            error={pages.first.error}
            retry={pages.first.retry}
          />
        </div>
      )}
      {pages.total === 0 && (
        <div className={classes.body}>
          <p className={classes.sub}>
            {onShowAll
              ? 'No finding fits these filters.'
              : 'Nothing to act on that you may see.'}
          </p>
          {onShowAll && (
            <Button size="small" color="primary" onClick={onShowAll}>
              Show all findings
            </Button>
          )}
        </div>
      )}
      {pages.groups.length > 0 && (
        <FindingGroupsTable
          groups={pages.groups}
          titles={pages.titles}
          query={findingsQuery(filter)}
          slots={assignOwnerSlots([
            ...props.teams.map(team => team.ref),
            ...pages.groups.flatMap(({ team }) => team ?? []),
          ])}
        />
      )}
    </Section>
  );
}
