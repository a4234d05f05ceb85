import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Section } from '../PlatformTeamsPage/Section';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { usePageStyles } from '../PlatformTeamsPage/usePageStyles';
import { messages } from './messages';
import type { ProfileProps } from './profileProps';
import { useStackedTable } from './useStackedTable';
import { useWholeList } from './useWholeList';

const SHOWN = 20;

/** What the team runs for others to build on, and who does. */
export function ProvidesTable(props: ProfileProps) {
  const classes = usePageStyles();
  const { stacked } = useStackedTable();
  const { items, titles, showAll } = useWholeList(props, 'provides', {
    shown: SHOWN,
  });
  return (
    <Section
      anchor
      title="What we provide"
      sub="Things we run, for others to build on"
    >
      <div className={classes.scroll}>
        <Table size="small" className={`${classes.table} ${stacked}`}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">Name</TableCell>
              <TableCell scope="col">What it is for</TableCell>
              <TableCell scope="col" className={classes.number}>
                {messages.usedBy}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(
              ({
                ref,
                rule,
                exists,
                description,
                consumingTeams: teams,
                consumingEntities: entities,
              }) => (
                <TableRow key={`${rule} ${ref}`}>
                  <TableCell>
                    {exists ? (
                      <EntityRefLink
                        entityRef={ref}
                        title={titleOf(ref, titles)}
                        hideIcon
                      />
                    ) : (
                      titleOf(ref, titles)
                    )}
                    <div className={classes.soft}>
                      {exists ? kindOf(ref) : 'The catalog has no such entity.'}
                    </div>
                  </TableCell>
                  <TableCell>
                    {description ?? (
                      <span className={classes.soft}>Not described</span>
                    )}
                  </TableCell>
                  <TableCell
                    className={classes.number}
                    data-label={messages.usedBy}
                  >
                    {teams === 1 ? '1 team' : `${teams} teams`}
                    <div className={classes.soft}>
                      {entities === 1 ? '1 entity' : `${entities} entities`}
                    </div>
                  </TableCell>
                </TableRow>
              ),
            )}
          </TableBody>
        </Table>
      </div>
      {showAll && <div className={classes.foot}>{showAll}</div>}
    </Section>
  );
}

function kindOf(ref: string): string {
  const kind = ref.slice(0, ref.indexOf(':'));
  return kind === 'api' ? 'API' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
