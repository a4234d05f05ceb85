import { makeStyles, type Theme } from '@material-ui/core/styles';

/** How the side panel and what stands in it look. */
export const usePanelStyles = makeStyles<Theme>(
  theme => ({
    section: {
      padding: theme.spacing(1.5, 2.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    heading: {
      fontSize: 14,
      fontWeight: 700,
      margin: theme.spacing(0, 0, 0.75),
    },
    text: {
      fontSize: 14,
      margin: 0,
      '& + &': { marginTop: theme.spacing(0.75) },
    },
    soft: { fontSize: 13, color: theme.palette.text.secondary, margin: 0 },
    // Links one below the other are 24 px high, so that a finger hits the right one.
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    row: {
      display: 'flex',
      gap: theme.spacing(1),
      alignItems: 'baseline',
      justifyContent: 'space-between',
      padding: theme.spacing(0.5, 0),
      fontSize: 14,
    },
    /** A suggestion stands dashed: it is no fact. */
    suggestion: {
      padding: theme.spacing(1.25, 1.5),
      border: `1.5px dashed ${theme.palette.text.secondary}`,
      borderRadius: 6,
      fontSize: 14,
    },
    link: {
      padding: 0,
      border: 0,
      background: 'none',
      font: 'inherit',
      textAlign: 'left',
      color: theme.palette.primary.main,
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 2,
      },
      '&[aria-pressed="true"]': {
        fontWeight: 700,
        textDecoration: 'underline',
      },
    },
    small: { fontSize: 13 },
    crossing: {
      margin: theme.spacing(0.75, 0),
      paddingLeft: theme.spacing(1.25),
      borderLeft: `3px solid ${theme.palette.divider}`,
    },
    entity: {
      padding: theme.spacing(1, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
  }),
  { name: 'PlatformTeamsLayersPanel' },
);
