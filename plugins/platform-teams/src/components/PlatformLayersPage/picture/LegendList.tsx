import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(152px, 1fr))',
    gap: '12px 24px',
    margin: 0,
    padding: '16px 0 0',
    listStyle: 'none',
    borderTop: '1px solid var(--pl-hall-line)',
    fontSize: 12,
    lineHeight: '16px',
    color: 'var(--pl-ink-2)',
  },
  item: { display: 'flex', alignItems: 'center', gap: 12, maxWidth: 180 },
  symbol: { flexShrink: 0 },
});

/** The list that explains a picture. */
export function LegendList(props: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <ul className={classes.legend} aria-label="Legend">
      {props.children}
    </ul>
  );
}

/** A symbol with its words. */
export function LegendEntry(props: { words: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <li className={classes.item}>
      <svg className={classes.symbol} width={36} height={24} aria-hidden="true">
        {props.children}
      </svg>
      <span>{props.words}</span>
    </li>
  );
}
