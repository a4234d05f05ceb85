import type { ReactNode } from 'react';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import type { LayersCoverage } from '@cookie-factory/platform-teams-core';
import { counted } from '../counted';
import { usePictureStyles } from './usePictureStyles';

const SIDE = 36;

const useStyles = makeStyles<Theme>(
  {
    frame: { position: 'relative', borderRadius: 4 },
    head: { padding: `24px ${SIDE}px 26px` },
    headBesideChimney: { paddingRight: 280 },
    headNarrow: { padding: '16px 16px 8px' },
    eyebrow: { margin: 0, fontSize: 13, color: 'var(--pl-ink-2)' },
    headline: {
      margin: '6px 0 0',
      fontSize: 25,
      lineHeight: '29px',
      fontWeight: 700,
      letterSpacing: '-0.3px',
      maxWidth: 1040,
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
  mode: string;
  headline: string;
  coverage: LayersCoverage;
  unplaced: number;
  asOf: string;
  narrow: boolean;
  /** Leaves room on the right for the factory's chimney. */
  chimney?: boolean;
  legend?: ReactNode;
  panel?: ReactNode;
  children: ReactNode;
}) {
  const { narrow } = props;
  const classes = useStyles();
  const picture = usePictureStyles();
  const organization =
    useApi(configApiRef).getOptionalString('organization.name');
  return (
    <section
      className={`${picture.root} ${classes.frame}`}
      aria-label={`Platform layers: ${props.mode}`}
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
          {organization && <strong>{organization}</strong>}
          {organization && ' · '}Platform layers · {props.mode}
        </p>
        <h2
          className={`${classes.headline} ${narrow ? classes.headlineNarrow : ''}`}
        >
          {props.headline}
        </h2>
      </header>
      <div className={narrow ? classes.inset : undefined}>{props.children}</div>
      <footer className={narrow ? classes.inset : classes.foot}>
        {props.legend}
        <p className={classes.facts}>
          <span>{coverageSentence(props.coverage, props.unplaced)}</span>
          <time dateTime={props.asOf}>{dateOf(props.asOf)}</time>
        </p>
      </footer>
      {props.panel}
    </section>
  );
}

/** What the picture knows, and what it does not: no declared dependency is unknown, not clean. */
export function coverageSentence(
  coverage: LayersCoverage,
  unplaced: number,
): string {
  const where =
    unplaced > 0
      ? ` ${counted(unplaced, 'entity is', 'entities are')} unplaced.`
      : '';
  if (coverage.entities === 0) {
    return `Coverage: no entity to look at yet.${where}`;
  }
  const share = Math.round(
    (coverage.withDependencies / coverage.entities) * 100,
  );
  const rest =
    coverage.withDependencies === coverage.entities
      ? ''
      : `; the other ${100 - share} % are unknown, not clean`;
  return `Coverage: ${share} % of ${counted(coverage.entities, 'entity', 'entities')} declare a dependency${rest}.${where}`;
}

function dateOf(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso));
}
