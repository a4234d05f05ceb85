import { makeStyles } from '@material-ui/core/styles';
import { OwnerSwatch, TeamName } from '../shared';
import type { FileOwners } from './fileOwners';
import { percent } from './percent';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1.5, 0, 0), padding: 0 },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    padding: theme.spacing(0.5, 0),
    fontSize: 14,
    fontVariantNumeric: 'tabular-nums',
  },
  role: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  soft: { color: theme.palette.text.secondary },
  number: { whiteSpace: 'nowrap' },
}));

/** Who decides on how many lines, one owner a row. */
export function OwnerLegend({ owners }: { readonly owners: FileOwners }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {owners.shares.map(({ owner, lines, share }) => (
        <li key={owner.id} className={classes.row}>
          {owner.teamRef ? (
            <TeamName
              teamRef={owner.teamRef}
              title={owner.name}
              slot={owner.slot}
            />
          ) : (
            <span className={classes.role}>
              <OwnerSwatch slot={owner.slot} />
              <span>
                {owner.name}{' '}
                <span className={classes.soft}>({owner.remark})</span>
              </span>
            </span>
          )}
          <span className={classes.number}>
            <strong>{percent(share)}</strong>{' '}
            <span className={classes.soft}>
              {lines === 1 ? '1 line' : `${lines} lines`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
