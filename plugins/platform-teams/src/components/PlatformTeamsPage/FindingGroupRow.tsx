import { useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import ExpandMore from '@material-ui/icons/ExpandMore';
import type { FindingGroup } from '@cookie-factory/platform-teams-core';
import type { FindingsQuery } from '@cookie-factory/plugin-platform-teams-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamName, type OwnerSlot } from '../shared';
import { FindingMembers } from './FindingMembers';
import { NextStep } from './NextStep';
import { Severity } from './Severity';
import { titleOf } from './titleOf';
import { usePageStyles } from './usePageStyles';
import { whereWords } from './whereWords';

/** Findings that are settled together: what happens, how often, who can act, and what comes next. */
export function FindingGroupRow(props: {
  group: FindingGroup;
  titles: Readonly<Record<string, string>>;
  slot?: OwnerSlot;
  /** What the list is narrowed to. */
  query: FindingsQuery;
}) {
  const { group, titles, query } = props;
  const classes = usePageStyles();
  const [open, setOpen] = useState(false);
  const { message, team, accepted, entity } = group;
  const where = whereWords(group, titles);
  return (
    <>
      <TableRow>
        <TableCell>
          <strong>{message}</strong>
          {(entity || where) && (
            <div className={classes.soft}>
              {entity && (
                <EntityRefLink
                  entityRef={entity}
                  title={titleOf(entity, titles)}
                />
              )}
              {entity && where && ', '}
              {where}
            </div>
          )}
          {accepted > 0 && (
            <div className={classes.soft}>
              {group.open > 0 ? `${accepted} more are accepted` : 'Accepted'}
            </div>
          )}
          <div>
            <Severity severity={group.severity} />
          </div>
        </TableCell>
        <TableCell className={classes.number} data-label="Count">
          {group.open || accepted}
        </TableCell>
        <TableCell className={classes.team}>
          {team ? (
            <TeamName
              teamRef={team}
              title={titleOf(team, titles)}
              slot={props.slot}
            />
          ) : (
            <span className={classes.soft}>
              Whoever looks after the catalog
            </span>
          )}
        </TableCell>
        <TableCell>
          <NextStep group={group} titles={titles} />
        </TableCell>
        <TableCell padding="checkbox">
          <IconButton
            size="small"
            aria-expanded={open}
            aria-label={`Findings: ${message}`}
            onClick={() => setOpen(!open)}
          >
            <ExpandMore className={open ? classes.turned : undefined} />
          </IconButton>
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={5}>
            <FindingMembers query={{ ...query, group: group.id }} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
