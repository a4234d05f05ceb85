import { makeStyles, type Theme } from '@material-ui/core/styles';
import { severityPalette } from '../dockerfile/severityPalette';

/**
 * How cells look. Each state has an edge and a ground of its own beside its
 * colour, and a sign and words inside: plain, thick, thick on stripes, dashed.
 */
export const useCellStyles = makeStyles<Theme>(
  theme => {
    const tones = severityPalette(theme);
    return {
      cell: {
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        alignItems: 'baseline',
        gap: theme.spacing(0, 1),
        minHeight: 56,
        boxSizing: 'border-box',
        padding: '6px 10px 8px',
        border: `1px solid ${theme.palette.divider}`,
        borderRadius: 4,
        backgroundColor: theme.palette.background.paper,
        color: theme.palette.text.primary,
        fontFamily: theme.typography.fontFamily,
        '&:hover': { textDecoration: 'none', borderColor: 'currentColor' },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.primary.main}`,
          outlineOffset: 1,
        },
      },
      share: {
        fontSize: 14,
        lineHeight: 1.4,
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
      },
      count: {
        fontSize: 12,
        textAlign: 'right',
        whiteSpace: 'nowrap',
        color: theme.palette.text.secondary,
        fontVariantNumeric: 'tabular-nums',
      },
      status: {
        gridColumn: '1 / -1',
        display: 'flex',
        alignItems: 'flex-start',
        gap: 5,
        minWidth: 0,
        fontSize: 12,
        lineHeight: '16px',
        color: theme.palette.text.secondary,
        overflowWrap: 'anywhere',
        '& svg': { fontSize: 15, flex: 'none' },
      },
      gap: {
        border: `2px solid ${tones.error}`,
        padding: '5px 9px 7px',
        backgroundColor: tones.errorWash,
        '& $share, & $status': { color: tones.error, fontWeight: 700 },
        '& $share': { fontSize: 16 },
        '& $count': { color: theme.palette.text.primary },
      },
      conflict: {
        border: `2px solid ${tones.warning}`,
        padding: '5px 9px 7px',
        background: `repeating-linear-gradient(135deg, ${tones.warningWash} 0 8px, ${theme.palette.background.paper} 8px 16px)`,
        '& $share, & $status': { color: tones.warning, fontWeight: 700 },
        '& $share': { fontSize: 16 },
        '& $count': { color: theme.palette.text.primary },
      },
      suggestion: {
        border: `2px dashed ${theme.palette.text.secondary}`,
        background: 'none',
      },
      notNeeded: {
        alignItems: 'center',
        borderColor: 'transparent',
        background: 'none',
        fontSize: 12.5,
        color: theme.palette.text.secondary,
      },
    };
  },
  { name: 'PlatformTeamsCoverageCell' },
);
