import { useTheme } from '@material-ui/core/styles';
import { placePoints, type HistoryPoint } from './historyPoints';

const WIDTH = 110;
const HEIGHT = 32;
const MARGIN = 4;

/** A count over time in the size of a word; the words beside it say the same. */
export function Sparkline({ points }: { points: readonly HistoryPoint[] }) {
  const theme = useTheme();
  if (points.length < 2) return null;
  const places = placePoints(points, { width: WIDTH, height: HEIGHT });
  const last = places[places.length - 1];
  return (
    <svg
      aria-hidden
      width={WIDTH + 2 * MARGIN}
      height={HEIGHT + 2 * MARGIN}
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
    >
      <polyline
        fill="none"
        stroke={theme.palette.primary.main}
        strokeWidth={2}
        points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      <circle cx={last.x} cy={last.y} r={3} fill={theme.palette.primary.main} />
    </svg>
  );
}
