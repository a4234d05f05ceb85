import Chip from '@material-ui/core/Chip';
import { makeStyles, type Theme } from '@material-ui/core/styles';

const useStyles = makeStyles<Theme>(
  theme => ({
    chip: {
      margin: 0,
      backgroundColor: 'transparent',
      color: theme.palette.text.primary,
      '&[aria-pressed="true"]': {
        fontWeight: 700,
        borderColor: theme.palette.primary.main,
        boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
      },
    },
  }),
  { name: 'PlatformTeamsChoiceChip' },
);

/** One of a few choices that stand side by side; pressed, thick and bold. */
export function ChoiceChip(props: {
  label: string;
  pressed: boolean;
  onPress: () => void;
}) {
  const classes = useStyles();
  return (
    <Chip
      component="button"
      variant="outlined"
      clickable
      className={classes.chip}
      label={props.label}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    />
  );
}
