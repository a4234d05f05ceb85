import Button from '@material-ui/core/Button';
import type { TeamLoad } from '@cookie-factory/platform-teams-core';
import { assignOwnerSlots, RequestError, SkeletonRows } from '../shared';
import { FindingsFilters } from './FindingsFilters';
import { FindingsTable } from './FindingsTable';
import { Section } from './Section';
import type { useFindingPages } from './useFindingPages';
import type { FindingsFilter } from './useFindingsFilter';
import { usePageStyles } from './usePageStyles';

/** What is wrong, who can act, and how; page by page. */
export function FindingsSection(props: {
  pages: ReturnType<typeof useFindingPages>;
  teams: readonly TeamLoad[];
  filter: FindingsFilter;
  onFilter: (part: Partial<FindingsFilter>) => void;
}) {
  const { pages, filter, teams } = props;
  const classes = usePageStyles();
  const narrowed = Boolean(
    filter.kind || filter.severity || filter.team || filter.text,
  );
  return (
    <div id="findings">
      <Section
        title="Findings"
        sub={
          pages.total === undefined
            ? undefined
            : `${pages.total}, grouped by what they are`
        }
        footer={
          pages.findings.length > 0 ? (
            <>
              {pages.findings.length} of {pages.total} shown{' '}
              {pages.more && (
                <Button
                  size="small"
                  color="primary"
                  disabled={pages.loadingMore}
                  onClick={pages.loadMore}
                >
                  Show more
                </Button>
              )}
              {pages.moreError && (
                <span role="alert">More could not be loaded. Try again.</span>
              )}
            </>
          ) : undefined
        }
      >
        <FindingsFilters
          filter={filter}
          teams={teams}
          onChange={props.onFilter}
        />
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
              {narrowed
                ? 'No finding fits these filters.'
                : 'Nothing to act on that you may see.'}
            </p>
            {narrowed && (
              <Button
                size="small"
                color="primary"
                onClick={() =>
                  props.onFilter({
                    kind: undefined,
                    severity: undefined,
                    team: undefined,
                    text: '',
                  })
                }
              >
                Show all findings
              </Button>
            )}
          </div>
        )}
        {pages.findings.length > 0 && (
          <FindingsTable
            findings={pages.findings}
            titles={pages.titles}
            slots={assignOwnerSlots([
              ...teams.map(team => team.ref),
              ...pages.findings.flatMap(({ team }) => team ?? []),
            ])}
          />
        )}
      </Section>
    </div>
  );
}
