/** Small things that lie on belts or beside words. */

/** A baked cookie. */
export function Cookie(props: { x: number; y: number; size: number }) {
  const { x, y, size } = props;
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 20 20">
      <circle className="pl-c" cx="10" cy="10" r="8.5" />
      <g className="pl-chip">
        <circle cx="7" cy="7.2" r="1.5" />
        <circle cx="12.6" cy="6.4" r="1.2" />
        <circle cx="13.2" cy="12" r="1.6" />
        <circle cx="7.6" cy="13" r="1.3" />
      </g>
    </svg>
  );
}

/** A boxed product. */
export function Box(props: { x: number; y: number; size: number }) {
  const { x, y, size } = props;
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 20 20">
      <path className="pl-c" d="M2 5.5h16v13H2z" />
      <path className="pl-cl" d="M2 9.5h16M8 5.5v4h4v-4" />
    </svg>
  );
}

/** Something is wrong here. */
export function Warn(props: { x: number; y: number; size: number }) {
  const { x, y, size } = props;
  return (
    <svg x={x} y={y} width={size} height={size} viewBox="0 0 16 16">
      <path className="pl-w" d="M8 1.8 15 14.2H1z" />
      <path className="pl-wl" d="M8 6v4M8 12v.2" />
    </svg>
  );
}
