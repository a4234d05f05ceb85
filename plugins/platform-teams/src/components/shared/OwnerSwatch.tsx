import { makeStyles, useTheme } from '@material-ui/core/styles';
import { swatchBackground, type OwnerSlot } from './ownerSlots';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    flex: 'none',
    width: 13,
    height: 13,
    borderRadius: 2,
    border: '1px solid currentColor',
    boxSizing: 'border-box',
  },
  nobody: { borderStyle: 'dashed' },
});

/** Props of {@link OwnerSwatch}. */
export interface OwnerSwatchProps {
  /** Absent: nobody, an empty dashed square. */
  readonly slot?: OwnerSlot;
}

/** The colour and pattern of an owner; its name always stands beside it. */
export function OwnerSwatch({ slot }: OwnerSwatchProps) {
  const classes = useStyles();
  const theme = useTheme();
  if (!slot) {
    return (
      <span aria-hidden className={`${classes.swatch} ${classes.nobody}`} />
    );
  }
  const color = theme.palette.type === 'dark' ? slot.dark : slot.light;
  return (
    <span
      aria-hidden
      className={classes.swatch}
      style={{
        color,
        background: swatchBackground(
          slot.pattern,
          color,
          theme.palette.background.paper,
        ),
      }}
    />
  );
}
