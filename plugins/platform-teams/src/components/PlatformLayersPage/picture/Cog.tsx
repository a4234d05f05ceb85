import type { CSSProperties } from 'react';

/** A cog, on its own or in a machine. */
export function Cog(props: {
  x: number;
  y: number;
  size: number;
  line?: number;
}) {
  const { x, y, size, line = 1 } = props;
  return (
    <svg
      x={x}
      y={y}
      width={size}
      height={size}
      viewBox="-12 -12 24 24"
      style={{ '--pl-sw': line } as CSSProperties}
    >
      <path
        className="pl-s"
        d="M-2.2-11h4.4l.7 2.9 2.2.9 2.6-1.6 3.1 3.1-1.6 2.6.9 2.2 2.9.7v4.4l-2.9.7-.9 2.2 1.6 2.6-3.1 3.1-2.6-1.6-2.2.9-.7 2.9h-4.4l-.7-2.9-2.2-.9-2.6 1.6-3.1-3.1 1.6-2.6-.9-2.2-2.9-.7v-4.4l2.9-.7.9-2.2-1.6-2.6 3.1-3.1 2.6 1.6 2.2-.9z"
        transform="translate(0 -2) scale(.86)"
      />
      <circle className="pl-t" r="3.4" />
    </svg>
  );
}
