import { makeStyles, type Theme } from '@material-ui/core/styles';
import { softText } from '../shared';

const COLUMNS = 'minmax(0, 9fr) minmax(230px, 7fr) minmax(0, 11fr)';

const stacked = (theme: Theme) => ({
  gridTemplateColumns: '44px minmax(0, 1fr)',
  gridTemplateRows: 'none',
  '& > *:nth-child(n)': { gridArea: 'auto / 2', paddingRight: 0 },
  '& > *:nth-child(1)': { gridArea: '1 / 1' },
  '& > *:nth-child(n + 2)': { paddingBottom: theme.spacing(1) },
});

/** How the rows of work look: a table on wide windows, stacked on narrow ones. */
export const useRowStyles = makeStyles<Theme>(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    heads: {
      display: 'grid',
      gridTemplateColumns: COLUMNS,
      gap: theme.spacing(0, 3),
      padding: theme.spacing(1, 2, 1, 7),
      fontSize: 13,
      fontWeight: 700,
      color: theme.palette.text.secondary,
      [theme.breakpoints.down('sm')]: { display: 'none' },
    },
    row: {
      display: 'grid',
      gridTemplateColumns: `44px ${COLUMNS}`,
      alignItems: 'start',
      padding: theme.spacing(1.25, 2, 1.25, 0.5),
      columnGap: theme.spacing(0),
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:first-child': { borderTop: 0 },
      '& > *': { minWidth: 0, paddingRight: theme.spacing(2) },
      '& > *:last-child': { paddingRight: 0 },
      [theme.breakpoints.only('sm')]: {
        gridTemplateColumns: '44px minmax(0, 1fr) minmax(0, 1.3fr)',
        gridTemplateRows: 'auto 1fr',
        // The reason stands under the team, however tall the work is.
        '& > *:nth-child(1)': { gridArea: '1 / 1' },
        '& > *:nth-child(2)': { gridArea: '1 / 2 / span 2 / auto' },
        '& > *:nth-child(3)': { gridArea: '1 / 3', paddingRight: 0 },
        '& > $because': {
          gridArea: '2 / 3',
          paddingTop: theme.spacing(0.5),
        },
      },
      [theme.breakpoints.down('xs')]: stacked(theme),
    },
    /** While its work is picked: the chips need the width. */
    editing: { [theme.breakpoints.only('sm')]: stacked(theme) },
    tick: { padding: theme.spacing(1.25), marginTop: -6 },
    title: {
      fontSize: theme.typography.body2.fontSize,
      fontWeight: 700,
      lineHeight: 1.5,
      cursor: 'pointer',
    },
    work: {
      fontSize: 13,
      lineHeight: 1.45,
      color: softText(theme),
      overflowWrap: 'anywhere',
    },
    edit: { marginTop: theme.spacing(1) },
    small: { marginLeft: -5 },
    because: {
      display: 'flex',
      gap: theme.spacing(1),
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.5,
      color: softText(theme),
      paddingTop: theme.spacing(0.75),
      '& svg': { flex: 'none', fontSize: 18, marginTop: 2 },
    },
    /** No more than a suggestion: dashed. */
    open: {
      '& .MuiOutlinedInput-notchedOutline': { borderStyle: 'dashed' },
    },
    team: { width: '100%', '& input': { fontSize: 14 } },
    twice: { color: theme.palette.text.primary, fontSize: 13 },
  }),
  { name: 'PlatformTeamsSetupRows' },
);
