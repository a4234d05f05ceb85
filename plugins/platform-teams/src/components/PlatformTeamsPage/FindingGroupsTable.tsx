import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { FindingGroup } from '@cookie-factory/platform-teams-core';
import type { FindingsQuery } from '@cookie-factory/plugin-platform-teams-common';
import type { OwnerSlot } from '../shared';
import { FindingGroupRow } from './FindingGroupRow';
import { usePageStyles } from './usePageStyles';

/** Findings, gathered by what settles them together. */
export function FindingGroupsTable(props: {
  groups: readonly FindingGroup[];
  titles: Readonly<Record<string, string>>;
  slots: ReadonlyMap<string, OwnerSlot>;
  query: FindingsQuery;
}) {
  const classes = usePageStyles();
  return (
    <div className={classes.scroll}>
      <Table size="small" className={`${classes.table} ${classes.stacked}`}>
        <TableHead>
          <TableRow>
            <TableCell scope="col" className={classes.what}>
              What
            </TableCell>
            <TableCell scope="col" className={classes.number}>
              Count
            </TableCell>
            <TableCell scope="col">Who can act</TableCell>
            <TableCell scope="col">Next step</TableCell>
            <TableCell scope="col" aria-label="Details" />
          </TableRow>
        </TableHead>
        <TableBody>
          {props.groups.map(group => (
            <FindingGroupRow
              key={group.id}
              group={group}
              titles={props.titles}
              slot={props.slots.get(group.team ?? '')}
              query={props.query}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
