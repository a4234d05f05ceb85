import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import {
  coverageSentence,
  longDate,
  pictureModes,
  type LayersSkin,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { usePictureStyles } from './usePictureStyles';

const SIDE = 36;
const CHIMNEY = 280;

const useStyles = makeStyles<Theme>(
  {
    frame: { position: 'relative', borderRadius: 4 },
    head: { padding: `24px ${SIDE}px 26px` },
    headBesideChimney: { paddingRight: CHIMNEY },
    headNarrow: { padding: '16px 16px 8px' },
    eyebrow: { margin: 0, fontSize: 13, color: 'var(--pl-ink-2)' },
    headline: {
      margin: '6px 0 0',
      fontSize: 25,
      lineHeight: '29px',
      fontWeight: 700,
      letterSpacing: '-0.3px',
      maxWidth: 1040,
      textWrap: 'pretty',
    },
    headlineNarrow: { fontSize: 20, lineHeight: '25px' },
    foot: { padding: `16px ${SIDE}px 20px` },
    inset: { padding: '0 16px 16px' },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: 8,
      margin: '16px 0 0',
      fontSize: 12,
      color: 'var(--pl-ink-2)',
    },
  },
  { name: 'PlatformTeamsPictureFrame' },
);

/** The sheet that a picture stands on: headline above, legend and coverage below. */
export function PictureFrame(props: {
  view: ServesView | StandsView;
  organization: string | undefined;
  skin: LayersSkin;
  asOf: string;
  partial: boolean;
  narrow: boolean;
  /** Leaves room on the right for the factory's chimney. */
  chimney: boolean;
  legend?: ReactNode;
  panel?: ReactNode;
  children: ReactNode;
}) {
  const { view, narrow, skin, organization } = props;
  const classes = useStyles();
  const picture = usePictureStyles();
  const mode = pictureModes[view.mode];
  return (
    <section
      className={`${picture.root} ${picture[skin]} ${classes.frame}`}
      aria-label={`Platform layers: ${mode}`}
    >
      <header
        className={[
          classes.head,
          props.chimney && classes.headBesideChimney,
          narrow && classes.headNarrow,
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <p className={classes.eyebrow}>
          {organization && <strong>{organization} · </strong>}
          {[
            'Platform layers',
            mode,
            view.scope?.title,
            props.partial && 'as seen by you',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h2
          className={`${classes.headline} ${narrow ? classes.headlineNarrow : ''}`}
        >
          {view.headline}
        </h2>
      </header>
      <div className={narrow ? classes.inset : undefined}>{props.children}</div>
      <footer className={narrow ? classes.inset : classes.foot}>
        {props.legend}
        <p className={classes.facts}>
          <span>{coverageSentence(view.coverage, view.unplaced)}</span>
          <time dateTime={props.asOf}>{longDate(props.asOf)}</time>
        </p>
      </footer>
      {props.panel}
    </section>
  );
}
