import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import type { MatrixCellEntity } from '@cookie-factory/platform-teams-core';
import type { MatrixEntitiesResponse } from '@cookie-factory/plugin-platform-teams-common';
import { titleOf } from '../PlatformTeamsPage/titleOf';
import { CellSign } from './CellSign';
import type { CellLook } from './describeCell';
import { messages } from './messages';

const useStyles = makeStyles<Theme>(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    entity: {
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    answer: {
      display: 'flex',
      alignItems: 'center',
      gap: 5,
      fontSize: 13,
      color: theme.palette.text.secondary,
      '& svg': { fontSize: 15, flex: 'none' },
    },
    rest: { fontSize: 13, color: theme.palette.text.secondary },
  }),
  { name: 'PlatformTeamsCellEntities' },
);

/** The entities of a cell with who answers for each. */
export function CellEntities({
  response,
}: {
  response: MatrixEntitiesResponse;
}) {
  const { items, totalItems, titles } = response;
  const classes = useStyles();
  const left = totalItems - items.length;
  return (
    <>
      <ul className={classes.list} aria-label="Entities">
        {items.map(entity => (
          <li key={entity.ref} className={classes.entity}>
            <EntityRefLink
              entityRef={entity.ref}
              title={titleOf(entity.ref, titles)}
            />
            <span className={classes.answer}>
              <CellSign look={lookOf(entity)} />
              {answerOf(entity, ref => titleOf(ref, titles))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className={classes.rest}>{left} more are not listed here.</p>
      )}
    </>
  );
}

function lookOf({ outcome, by }: MatrixCellEntity): CellLook {
  if (outcome !== 'accountable') return outcome;
  return by === 'default' ? 'owner' : 'team';
}

function answerOf(
  { outcome, by, teams }: MatrixCellEntity,
  titleOfRef: (ref: string) => string,
): string {
  const names = teams.map(titleOfRef);
  switch (outcome) {
    case 'gap':
      return 'Without a team';
    case 'conflict':
      return `Claimed twice: ${names.join(' and ')}. Ask either, they know.`;
    default:
      return by === 'default'
        ? `${names[0]}, the ${messages.fromOwner}`
        : names.join(', ');
  }
}
