import { Fragment } from 'react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import type { OwnerSlot } from '../shared';
import { FindingRow } from './FindingRow';
import { findingKinds, groupByKind } from './findingWords';
import { usePageStyles } from './usePageStyles';

/** Findings, grouped by what they are. */
export function FindingsTable(props: {
  findings: readonly OrganizationFinding[];
  titles: Readonly<Record<string, string>>;
  slots: ReadonlyMap<string, OwnerSlot>;
}) {
  const { findings, titles, slots } = props;
  const classes = usePageStyles();
  return (
    <div className={classes.scroll}>
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell scope="col">What</TableCell>
            <TableCell scope="col">How urgent</TableCell>
            <TableCell scope="col">Who can act</TableCell>
            <TableCell scope="col">Next step</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groupByKind(findings).map(group => (
            <Fragment key={group.kind}>
              <TableRow className={classes.group}>
                <TableCell component="th" scope="rowgroup" colSpan={4}>
                  {findingKinds[group.kind].title}
                  <span className={classes.groupHelp}>
                    {findingKinds[group.kind].help}
                  </span>
                </TableCell>
              </TableRow>
              {group.findings.map(finding => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  titles={titles}
                  slot={slots.get(finding.team ?? '')}
                />
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
