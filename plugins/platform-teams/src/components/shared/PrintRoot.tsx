import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const ROOT = '[data-platform-teams-print]';

// Portals scroll inside of a frame as high as the window, of which a printer
// would see the first page. While such a view is there, only it is printed,
// as long as it is.
const useStyles = makeStyles({
  '@global': {
    '@media print': {
      [`body:has(${ROOT}) *:not(:has(${ROOT})):not(${ROOT}):not(${ROOT} *)`]: {
        display: 'none !important',
      },
      [`html:has(${ROOT}), body:has(${ROOT}), body *:has(${ROOT})`]: {
        display: 'block !important',
        position: 'static !important',
        overflow: 'visible !important',
        height: 'auto !important',
        maxHeight: 'none !important',
        minHeight: '0 !important',
        margin: '0 !important',
        padding: '0 !important',
      },
      // Paper is white whatever the theme, and printers leave backgrounds out.
      [`${ROOT}, ${ROOT} *`]: {
        color: '#000 !important',
        backgroundColor: 'transparent !important',
        boxShadow: 'none !important',
      },
      [`${ROOT} li, ${ROOT} tr`]: { breakInside: 'avoid' },
    },
  },
  head: { display: 'none', '@media print': { display: 'block' } },
});

/** What is printed of a page: this alone, in full, under a title that screens have elsewhere. */
export function PrintRoot(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div data-platform-teams-print="">
      <div className={classes.head}>
        <h1>{props.title}</h1>
      </div>
      {props.children}
    </div>
  );
}
