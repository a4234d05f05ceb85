import { roundedPath, stretches } from '../layout/beltPath';
import type { Picture, Point } from '../layout/types';
import { Cog } from './Cog';

type BeltToDraw = Picture['belts'][number];

const COG = 24;
const CRACK_EVERY = 66;

/** A belt on its way, cutting those that lie below it. */
export function Belt(props: {
  belt: BeltToDraw;
  faded: boolean;
  onPick: (id: string) => void;
}) {
  const { belt, faded } = props;
  const way = belt.ways.map(points => roundedPath(points)).join('');
  const worn = belt.kind === 'bypass';
  return (
    <g className={faded ? 'pl-belt pl-faded' : 'pl-belt'}>
      {belt.bridges.map(({ from, to }) => (
        <path
          key={`${from.x} ${from.y}`}
          className="pl-bridge"
          d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
        />
      ))}
      <g
        className={`pl-carries pl-${belt.accent} ${belt.selected ? 'pl-trunk' : ''} ${worn ? 'pl-worn pl-broken' : ''}`}
        onClick={() => props.onPick(belt.pick)}
      >
        <title>{belt.label}</title>
        <path className="pl-e" strokeWidth={belt.width} d={way} />
        <path className="pl-i" strokeWidth={belt.width - 3} d={way} />
        {worn ? (
          <path className="pl-crack" d={cracks(belt.ways[0])} />
        ) : (
          <path
            className="pl-d pl-move"
            strokeWidth={belt.width - 6}
            d={treads(belt.ways)}
          />
        )}
        {belt.ways.map(points => (
          <Tip
            key={points[points.length - 1].x}
            at={points[points.length - 1]}
          />
        ))}
        {belt.kind === 'supplies' &&
          belt.ways.map(points => (
            <Rider key={points[points.length - 1].x} way={points} />
          ))}
      </g>
    </g>
  );
}

function Tip({ at }: { at: Point }) {
  return <path className="pl-tip" d={`M${at.x} ${at.y - 8}l8.5 8.5h-17z`} />;
}

/** A cog that rides on a supply belt, shortly below the hall. */
function Rider({ way }: { way: readonly Point[] }) {
  const end = way[way.length - 1];
  return <Cog x={end.x - COG / 2} y={end.y + COG / 2} size={COG} />;
}

/** The treads of several ways that begin alike are drawn once. */
function treads(ways: readonly (readonly Point[])[]): string {
  const longest = new Map<string, { from: Point; to: Point }>();
  for (const { from, to } of ways.flatMap(stretches)) {
    const key = `${from.x} ${from.y} ${Math.sign(to.x - from.x)} ${Math.sign(to.y - from.y)}`;
    const known = longest.get(key);
    if (!known || length(from, to) > length(known.from, known.to)) {
      longest.set(key, { from, to });
    }
  }
  return [...longest.values()]
    .map(({ from, to }) => shortened(from, to))
    .join('');
}

/** Treads keep away from bends, where they would stick out. */
function shortened(from: Point, to: Point): string {
  const keep = Math.min(12, length(from, to) / 2);
  const dx = Math.sign(to.x - from.x) * keep;
  const dy = Math.sign(to.y - from.y) * keep;
  return `M${from.x + dx} ${from.y + dy}L${to.x - dx} ${to.y - dy}`;
}

function length(from: Point, to: Point): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

function cracks(way: readonly Point[]): string {
  return stretches(way)
    .flatMap(({ from, to }) => {
      const count = Math.floor(length(from, to) / CRACK_EVERY);
      return Array.from({ length: count }, (_, index) => {
        const part = (index + 0.6) / count;
        const x = from.x + (to.x - from.x) * part;
        const y = from.y + (to.y - from.y) * part;
        return from.x === to.x
          ? `M${x - 4} ${y}l4 2-2 3 6 3`
          : `M${x} ${y - 4}l2 4 3-2 3 6`;
      });
    })
    .join('');
}
