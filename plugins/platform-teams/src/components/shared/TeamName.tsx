import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { OwnerSlot } from './ownerSlots';
import { OwnerSwatch } from './OwnerSwatch';

const useStyles = makeStyles(theme => ({
  team: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    // Links take the font of the page, which is not that of the theme everywhere.
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 700,
    minWidth: 0,
  },
  suggested: {
    padding: theme.spacing(0.25, 0.75),
    border: `1px dashed ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Props of {@link TeamName}. */
export interface TeamNameProps {
  readonly teamRef: string;
  readonly title: string;
  readonly slot?: OwnerSlot;
  /** A suggestion is dashed, for it is no answer. */
  readonly suggested?: boolean;
}

/** A team by name, with its swatch, as a link to its page. */
export function TeamName({ teamRef, title, slot, suggested }: TeamNameProps) {
  const classes = useStyles();
  return (
    <span className={`${classes.team} ${suggested ? classes.suggested : ''}`}>
      {(slot || suggested) && <OwnerSwatch slot={slot} />}
      <EntityRefLink entityRef={teamRef} title={title} hideIcon />
    </span>
  );
}
