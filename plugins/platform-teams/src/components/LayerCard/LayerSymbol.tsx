import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  symbol: {
    flex: 'none',
    width: 24,
    height: 24,
    fill: 'none',
    stroke: theme.palette.text.secondary,
    strokeWidth: 1.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
}));

// A cookie, a packaging machine on its belt, a cog.
const SYMBOLS: Readonly<Record<string, ReactNode>> = {
  application: (
    <>
      <path d="M12 3a9 9 0 1 0 9 9 4 4 0 0 1-5-4 4 4 0 0 1-4-5z" />
      <path d="M9 10h.01M10 15h.01M15 15h.01" />
    </>
  ),
  platform: (
    <>
      <rect x="2" y="14" width="20" height="6" rx="3" />
      <circle cx="5.5" cy="17" r=".8" />
      <circle cx="12" cy="17" r=".8" />
      <circle cx="18.5" cy="17" r=".8" />
      <path d="M8 14V6h8v8M8 9.5h8" />
    </>
  ),
  infrastructure: (
    <>
      <circle cx="12" cy="12" r="3.2" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2" />
    </>
  ),
};

/** The sign of a packaged layer; layers of one's own have none. */
export function LayerSymbol({ layer }: { readonly layer: string }) {
  const classes = useStyles();
  const symbol = SYMBOLS[layer];
  if (!symbol) return null;
  return (
    <svg viewBox="0 0 24 24" className={classes.symbol} aria-hidden>
      {symbol}
    </svg>
  );
}
