import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import type { OrganizationFinding } from '@cookie-factory/platform-teams-core';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamName, type OwnerSlot } from '../shared';
import { dayOf } from './dayOf';
import { Severity } from './Severity';
import { titleOf } from './titleOf';
import { usePageStyles } from './usePageStyles';

/** What happens, how urgent it is, who can act, and how it is mended. */
export function FindingRow(props: {
  finding: OrganizationFinding;
  titles: Readonly<Record<string, string>>;
  slot?: OwnerSlot;
}) {
  const { finding, titles } = props;
  const classes = usePageStyles();
  const about = finding.entity ?? finding.rule;
  return (
    <TableRow>
      <TableCell>
        <strong>{finding.message}</strong>
        {finding.count !== undefined && finding.count > 1 && (
          <div className={classes.soft}>
            {finding.count} entities, one finding
          </div>
        )}
        {about && (
          <div className={classes.soft}>
            <EntityRefLink entityRef={about} title={titleOf(about, titles)} />
          </div>
        )}
        {finding.accepted && (
          <div className={classes.soft}>
            Accepted until {dayOf(finding.accepted.until)}:{' '}
            {finding.accepted.reason}
          </div>
        )}
      </TableCell>
      <TableCell>
        <Severity severity={finding.severity} />
      </TableCell>
      <TableCell>
        {finding.team ? (
          <TeamName
            teamRef={finding.team}
            title={titleOf(finding.team, titles)}
            slot={props.slot}
          />
        ) : (
          <span className={classes.soft}>Whoever looks after the catalog</span>
        )}
      </TableCell>
      <TableCell>{finding.fix}</TableCell>
    </TableRow>
  );
}
