import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

/** The chimney rises this far above the picture. */
const ABOVE = 70;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    paddingTop: ABOVE,
    marginTop: -ABOVE,
    '&:focus-visible': { outline: '2px solid var(--pl-ink)' },
  },
});

/** Holds a picture that was laid out wider than its window. */
export function PictureScroll(props: { wider: boolean; children: ReactNode }) {
  const classes = useStyles();
  return props.wider ? (
    <div
      className={classes.scroll}
      role="region"
      aria-label="The picture, wider than the window: scroll sideways"
      // A scrolling region has to be in reach of the keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {props.children}
    </div>
  ) : (
    <>{props.children}</>
  );
}
