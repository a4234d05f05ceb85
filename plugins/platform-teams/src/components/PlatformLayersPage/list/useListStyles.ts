import { makeStyles, type Theme } from '@material-ui/core/styles';

/** How the pictures look as lists. */
export const useListStyles = makeStyles<Theme>(
  theme => ({
    band: {
      margin: theme.spacing(3, 0, 0.5),
      fontSize: 17,
      fontWeight: 700,
      color: 'var(--pl-acc)',
    },
    about: { fontSize: 12, color: 'var(--pl-ink-2)', margin: 0 },
    column: { fontSize: 14, fontWeight: 700, margin: theme.spacing(2, 0, 0) },
    list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns:
        '44px minmax(0, 2fr) minmax(0, 1.4fr) minmax(80px, 140px)',
      gridTemplateAreas: '"sign name who end"',
      alignItems: 'center',
      gap: theme.spacing(0.25, 1.5),
      // Who comes below the name where both have too little room.
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: '44px minmax(0, 1fr) auto',
        gridTemplateAreas: '"sign name end" "sign who end"',
      },
      width: '100%',
      minHeight: 56,
      padding: theme.spacing(0.5, 1),
      border: 0,
      borderTop: '1px solid var(--pl-hall-line)',
      background: 'none',
      font: 'inherit',
      fontSize: 13,
      textAlign: 'left',
      color: 'var(--pl-ink)',
      cursor: 'pointer',
      overflowWrap: 'break-word',
      '&:hover': { background: 'var(--pl-hall)' },
      '&:focus-visible': {
        outline: '2px solid var(--pl-ink)',
        outlineOffset: -2,
      },
      '&[aria-pressed="true"]': {
        boxShadow: 'inset 0 0 0 2px var(--pl-acc)',
        background: 'var(--pl-body)',
      },
    },
    sign: { gridArea: 'sign' },
    name: { gridArea: 'name', fontWeight: 700 },
    /** Nobody is named below it: it takes that line, too. */
    alone: { gridRowEnd: -1 },
    who: { gridArea: 'who' },
    open: {
      border: '1px dashed var(--pl-ink-2)',
      borderRadius: 4,
      padding: '1px 8px',
    },
    end: { gridArea: 'end', textAlign: 'right', color: 'var(--pl-ink-2)' },
    uses: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0, 2),
      margin: 0,
      padding: theme.spacing(0, 1, 1.25, 8),
      listStyle: 'none',
      fontSize: 13,
      color: 'var(--pl-ink-2)',
    },
    use: {
      minHeight: 24,
      padding: 0,
      border: 0,
      background: 'none',
      font: 'inherit',
      color: 'var(--pl-ink)',
      textDecoration: 'underline',
      cursor: 'pointer',
      '&:focus-visible': { outline: '2px solid var(--pl-ink)' },
    },
  }),
  { name: 'PlatformTeamsLayersList' },
);
