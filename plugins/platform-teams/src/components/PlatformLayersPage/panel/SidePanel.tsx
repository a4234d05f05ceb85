import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import Drawer from '@material-ui/core/Drawer';
import IconButton from '@material-ui/core/IconButton';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';

const useStyles = makeStyles<Theme>(
  theme => ({
    track: {
      position: 'absolute',
      top: 0,
      bottom: 0,
      width: 360,
      zIndex: 2,
      pointerEvents: 'none',
    },
    paper: {
      position: 'sticky',
      top: theme.spacing(2),
      // The page's own header and filters stand above until it is scrolled.
      maxHeight: 'max(320px, calc(100vh - 270px))',
      overflowY: 'auto',
      pointerEvents: 'auto',
      fontFamily: theme.typography.fontFamily,
    },
    sheet: {
      maxHeight: '80vh',
      borderRadius: '12px 12px 0 0',
      fontFamily: theme.typography.fontFamily,
    },
    head: {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      padding: theme.spacing(2, 1, 1.5, 2.5),
    },
    eyebrow: { fontSize: 13, color: theme.palette.text.secondary },
    title: {
      fontSize: 20,
      fontWeight: 700,
      lineHeight: 1.25,
      '&:focus': { outline: 'none' },
    },
  }),
  { name: 'PlatformTeamsSidePanel' },
);

/**
 * What is picked, in detail: beside the picture on the side away from what
 * was picked, or as a sheet where the window is narrow. Escape closes it.
 */
export function SidePanel(props: {
  eyebrow: string;
  title: string;
  side: 'left' | 'right';
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, side, onClose } = props;
  const classes = useStyles();
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down(767));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(giveFocusBack, []);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  }
  const content = (
    <>
      <div className={classes.head}>
        <div>
          <div className={classes.eyebrow}>{props.eyebrow}</div>
          <Typography
            component="h3"
            className={classes.title}
            ref={heading}
            tabIndex={-1}
          >
            {title}
          </Typography>
        </div>
        <IconButton aria-label="Close" onClick={onClose} size="small">
          <CloseIcon />
        </IconButton>
      </div>
      {props.children}
    </>
  );
  if (narrow) {
    return (
      <Drawer
        anchor="bottom"
        open
        onClose={onClose}
        classes={{ paper: classes.sheet }}
        aria-label={title}
      >
        {content}
      </Drawer>
    );
  }
  return (
    <div className={classes.track} style={{ [side]: 0 }}>
      <Paper
        component="aside"
        aria-label={title}
        elevation={8}
        className={classes.paper}
        onKeyDown={onKeyDown}
      >
        {content}
      </Paper>
    </div>
  );
}

/** Once the panel is gone, the focus is where it was before, unless it went elsewhere. */
function giveFocusBack() {
  const before = document.activeElement;
  return () => {
    const isLost =
      !document.activeElement || document.activeElement === document.body;
    if (
      isLost &&
      (before instanceof HTMLElement || before instanceof SVGElement)
    ) {
      before.focus({ preventScroll: true });
    }
  };
}
