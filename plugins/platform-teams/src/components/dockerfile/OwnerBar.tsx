import { makeStyles, useTheme } from '@material-ui/core/styles';
import { swatchBackground } from '../shared';
import type { FileOwners } from './fileOwners';
import { percent } from './percent';

const useStyles = makeStyles(theme => ({
  bar: { display: 'flex', gap: 2, borderRadius: 3, overflow: 'hidden' },
  part: {
    display: 'block',
    minWidth: 6,
    boxSizing: 'border-box',
    borderRadius: 2,
    border: '1px solid currentColor',
    color: theme.palette.text.secondary,
  },
  nobody: { borderStyle: 'dashed' },
}));

/** How the lines of a file are shared out, as one bar. */
export function OwnerBar(props: {
  readonly owners: FileOwners;
  readonly height?: number;
}) {
  const classes = useStyles();
  const { palette } = useTheme();
  const { owners, height = 16 } = props;
  return (
    <div
      className={classes.bar}
      style={{ height }}
      role="img"
      aria-label={owners.shares
        .map(({ owner, share }) => `${owner.name} ${percent(share)}`)
        .join(', ')}
    >
      {owners.shares.map(({ owner: { id, slot }, lines }) => {
        const color = slot?.[palette.type];
        return (
          <span
            key={id}
            className={`${classes.part} ${slot ? '' : classes.nobody}`}
            style={{
              flex: lines,
              color,
              background:
                slot &&
                color &&
                swatchBackground(slot.pattern, color, palette.background.paper),
            }}
          />
        );
      })}
    </div>
  );
}
