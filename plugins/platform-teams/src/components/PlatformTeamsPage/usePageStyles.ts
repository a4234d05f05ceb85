import { makeStyles, type Theme } from '@material-ui/core/styles';
import { softText } from '../shared/softText';

/** How the sections of the team pages look. */
export const usePageStyles = makeStyles<Theme>(
  theme => ({
    sections: {
      display: 'grid',
      // A column that may be narrower than its tables, so that they scroll and the page does not.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      minWidth: 0,
      fontFamily: theme.typography.fontFamily,
    },
    card: { minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
      padding: theme.spacing(2, 2.5, 1.5),
    },
    titleLine: { display: 'flex', alignItems: 'baseline' },
    title: { fontSize: 20, fontWeight: 700, lineHeight: 1.25, margin: 0 },
    sub: { fontSize: 14, color: theme.palette.text.secondary, margin: 0 },
    soft: {
      fontSize: 13,
      color: theme.palette.text.secondary,
      margin: 0,
      // Colour alone does not tell a link from the words around it.
      '& a': { textDecoration: 'underline' },
    },
    /** Soft words on the page itself, which is darker than a card. */
    onPage: { color: softText(theme), overflowWrap: 'anywhere' },
    /** Links in lines far enough apart that a finger hits one of them. */
    links: { '&&': { lineHeight: 1.85 } },
    body: { padding: theme.spacing(0, 2.5, 2) },
    foot: {
      padding: theme.spacing(1.5, 2.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      fontSize: 13,
      color: theme.palette.text.secondary,
    },
    scroll: { overflowX: 'auto' },
    table: {
      minWidth: 620,
      '& th': {
        fontSize: 13,
        color: theme.palette.text.secondary,
        fontWeight: 700,
        wordBreak: 'normal',
      },
      '& th:first-child, & td:first-child': {
        minWidth: 190,
        paddingLeft: theme.spacing(2.5),
      },
      '& td': {
        verticalAlign: 'top',
        lineHeight: 1.45,
        wordBreak: 'normal',
        // Also what has no place to break: a long name would widen the whole table.
        overflowWrap: 'anywhere',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      [theme.breakpoints.down('md')]: {
        '& th, & td': { paddingRight: theme.spacing(1.5) },
      },
      // The theme's stripes would compete with the groups of a table.
      '& tbody tr:nth-of-type(odd)': { backgroundColor: 'transparent' },
      '& tbody $group, & tbody $group:nth-of-type(odd)': {
        backgroundColor:
          theme.palette.type === 'dark'
            ? 'rgba(255, 255, 255, 0.06)'
            : 'rgba(0, 0, 0, 0.04)',
      },
    },
    nowrap: { whiteSpace: 'nowrap' },
    /** Words that are never broken, whatever the table does to others. */
    whole: { overflowWrap: 'normal' },
    /** A name with the comma after it, which would otherwise begin a line. */
    kept: { display: 'inline-block', maxWidth: '100%' },
    number: {
      whiteSpace: 'nowrap',
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
    },
    /** The heading of a group of rows. */
    group: {
      '& th': { color: theme.palette.text.primary },
    },
    groupHelp: {
      marginLeft: theme.spacing(1.5),
      fontWeight: 400,
      // The softer colour would be too pale on the group's tint.
      color: theme.palette.text.primary,
    },
    suggestion: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      padding: theme.spacing(1, 0),
    },
    /** A claim that does not count stands dashed. */
    claim: {
      border: `1.5px dashed ${theme.palette.text.secondary}`,
      borderRadius: 6,
      padding: theme.spacing(1.25, 1.5),
      fontSize: 14,
      '& + &': { marginTop: theme.spacing(1) },
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    /** The first thing to do about a row. */
    step: { fontWeight: 700, fontSize: 14 },
    /** What a row is about has most of the room. */
    what: {
      width: '42%',
      // Its frame is the row's where rows are stacked.
      [theme.breakpoints.down('sm')]: { width: 'auto' },
    },
    /** Rows that stand one below the other where there is no room beside. */
    stacked: {
      [theme.breakpoints.down('sm')]: {
        minWidth: 0,
        '& thead': { display: 'none' },
        '& tr': {
          display: 'block',
          padding: theme.spacing(1, 0),
          borderBottom: `1px solid ${theme.palette.divider}`,
        },
        // Doubled, or a cell for a button stays narrower than its button.
        '&& tbody td, && tbody th': {
          display: 'block',
          width: 'auto',
          border: 0,
          padding: theme.spacing(0.25, 2.5),
          textAlign: 'left',
        },
        '& $group': { padding: theme.spacing(0.5, 0) },
        '& td[data-label]::before': {
          content: 'attr(data-label)',
          marginRight: theme.spacing(1),
          color: theme.palette.text.secondary,
        },
      },
    },
    /** Names are not broken where there is room. */
    team: { minWidth: 210 },
    /** One of the findings of a row. */
    member: {
      padding: theme.spacing(0.75, 0),
      fontSize: 14,
      overflowWrap: 'anywhere',
      '& a': { textDecoration: 'underline' },
    },
    turned: { transform: 'rotate(180deg)' },
    choices: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(0, 2.5, 1.5),
      fontSize: 13,
      color: theme.palette.text.secondary,
      '& .MuiChip-root': { margin: 0 },
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: 13,
    },
  }),
  { name: 'PlatformTeamsSections' },
);
