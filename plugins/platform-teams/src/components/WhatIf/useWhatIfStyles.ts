import { makeStyles, type Theme } from '@material-ui/core/styles';

/** How the effect of a text looks. */
export const useWhatIfStyles = makeStyles<Theme>(
  theme => ({
    layout: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)',
      gap: theme.spacing(3),
      alignItems: 'start',
      fontFamily: theme.typography.fontFamily,
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(1.5),
    },
    picker: { flex: '1 1 240px', minWidth: 0 },
    sentence: { fontSize: 16, fontWeight: 700, margin: 0 },
    heading: {
      fontSize: 14,
      fontWeight: 700,
      margin: theme.spacing(2, 0, 0.5),
    },
    item: {
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: 14,
      overflowWrap: 'anywhere',
    },
    change: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 1),
    },
  }),
  { name: 'PlatformTeamsWhatIf' },
);
