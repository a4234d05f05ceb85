import { makeStyles, useTheme, type Theme } from '@material-ui/core/styles';
import { useMeasuredWidth } from '../PlatformLayersPage/useMeasuredWidth';
import { dayOf } from '../PlatformTeamsPage/dayOf';
import { axisTicks, placePoints, type HistoryPoint } from './historyPoints';

const HEIGHT = 140;
const LEFT = 40;
const RIGHT = 16;
const TOP = 10;
const BOTTOM = 28;

const useStyles = makeStyles<Theme>(
  theme => ({
    chart: {
      display: 'block',
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
      '& text': { fill: theme.palette.text.secondary },
    },
  }),
  { name: 'PlatformTeamsHistoryChart' },
);

/** A count over time; `summary` says to screen readers what the line shows. */
export function HistoryChart(props: {
  points: readonly HistoryPoint[];
  summary: string;
}) {
  const { points, summary } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { ref, width = 600 } = useMeasuredWidth<HTMLDivElement>();
  const inner = Math.max(100, width - LEFT - RIGHT);
  const ticks = axisTicks(Math.max(...points.map(({ count }) => count)));
  const top = ticks[ticks.length - 1];
  // The axis reaches higher than the highest point.
  const places = placePoints(points, { width: inner, height: HEIGHT }).map(
    ({ x }, index) => ({
      x,
      y: HEIGHT - (points[index].count / top) * HEIGHT,
    }),
  );
  const last = places[places.length - 1];
  const line = theme.palette.primary.main;
  return (
    <div ref={ref}>
      <svg
        role="img"
        aria-label={summary}
        className={classes.chart}
        width={LEFT + inner + RIGHT}
        height={TOP + HEIGHT + BOTTOM}
      >
        <g transform={`translate(${LEFT} ${TOP})`}>
          {ticks.map(tick => {
            const y = HEIGHT - (tick / top) * HEIGHT;
            return (
              <g key={tick}>
                <line x2={inner} y1={y} y2={y} stroke={theme.palette.divider} />
                <text x={-8} y={y + 4} textAnchor="end">
                  {tick}
                </text>
              </g>
            );
          })}
          {places.length > 1 && (
            <polyline
              fill="none"
              stroke={line}
              strokeWidth={2}
              points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
          )}
          <circle cx={last.x} cy={last.y} r={4} fill={line} />
          {points.length > 1 && (
            <text y={HEIGHT + 20}>{dayOf(points[0].day)}</text>
          )}
          <text
            x={last.x}
            y={HEIGHT + 20}
            textAnchor={points.length > 1 ? 'end' : 'middle'}
          >
            {dayOf(points[points.length - 1].day)}
          </text>
        </g>
      </svg>
    </div>
  );
}
