import { makeStyles } from '@material-ui/core/styles';
import { severityPalette } from '../dockerfile';
import { softText } from '../shared';

const TOKENS = {
  light: {
    keyword: '#8A1C7C',
    string: '#0B6B2E',
    number: '#9A4A00',
    comment: '#62626A',
    variable: '#0B5CAD',
  },
  dark: {
    keyword: '#F3A6EA',
    string: '#9BE0A9',
    number: '#FFC48A',
    comment: '#BDBDC6',
    variable: '#A5D0FF',
  },
};

/**
 * By the width that the file has, not the screen's: a sidebar takes its share.
 * The element that measures is {@link useFileStyles}' `file`.
 */
export const NARROW = '@container (max-width: 560px)';

/** The looks of the file: a gutter of owners, and lines of code. */
export const useFileStyles = makeStyles(theme => {
  const tokens = TOKENS[theme.palette.type];
  const severities = severityPalette(theme);
  const line = `1px solid ${theme.palette.divider}`;
  return {
    file: {
      containerType: 'inline-size',
      borderTop: line,
      borderBottom: line,
      marginTop: theme.spacing(1),
    },
    run: {
      display: 'grid',
      gridTemplateColumns: '14px 136px minmax(0, 1fr)',
      '& + &': { borderTop: line },
      [NARROW]: {
        gridTemplateColumns: '14px minmax(0, 1fr)',
      },
    },
    strip: { borderRight: '1px solid currentColor' },
    gutter: {
      padding: theme.spacing(0.25, 1),
      borderRight: line,
      background: theme.palette.action.hover,
      overflowWrap: 'anywhere',
      [NARROW]: { borderRight: 0 },
    },
    // On a narrow screen the name stands above its lines, beside the strip.
    body: {
      minWidth: 0,
      [NARROW]: { gridColumn: 2 },
    },
    stripSpan: {
      [NARROW]: { gridRow: 'span 2' },
    },
    ownerButton: {
      display: 'block',
      width: '100%',
      padding: theme.spacing(0.25, 0),
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      fontSize: 12.5,
      lineHeight: 1.5,
      textAlign: 'left',
      cursor: 'help',
      '&:focus-visible': { outline: '2px solid currentColor' },
      '& strong, & span': { display: 'block' },
      '& span': { color: softText(theme) },
    },
    line: {
      display: 'grid',
      gridTemplateColumns: '44px minmax(0, 1fr)',
      fontFamily: 'Menlo, Consolas, "DejaVu Sans Mono", monospace',
      fontSize: 13,
      lineHeight: '20px',
      scrollMarginTop: 80,
    },
    lineNumber: {
      padding: theme.spacing(0.25, 1.25, 0.25, 0),
      textAlign: 'right',
      fontSize: 12,
      color: softText(theme),
      userSelect: 'none',
    },
    code: {
      padding: theme.spacing(0.25, 2, 0.25, 0.75),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    marked: { background: severities.errorWash },
    target: { outline: `2px solid ${severities.info}`, outlineOffset: -2 },
    keyword: { color: tokens.keyword, fontWeight: 700 },
    string: { color: tokens.string },
    number: { color: tokens.number },
    comment: { color: tokens.comment, fontStyle: 'italic' },
    variable: { color: tokens.variable },
    folded: {
      padding: theme.spacing(0.75, 2),
      borderTop: line,
      borderBottom: line,
      background: theme.palette.action.hover,
      color: softText(theme),
      fontSize: 12.5,
      '& + $folded': { borderTop: 0 },
    },
  };
});
