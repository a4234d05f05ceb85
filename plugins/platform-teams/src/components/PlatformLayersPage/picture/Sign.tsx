import type { Drawn, Palette } from '@cookie-factory/platform-teams-core';
import { DrawnPart } from './DrawnPart';

const nothing = () => undefined;

/** A small drawing beside words that say the same. */
export function Sign(props: {
  drawn: readonly Drawn[];
  palette: Palette;
  width: number;
  height: number;
  className?: string;
}) {
  return (
    <svg
      className={props.className}
      width={props.width}
      height={props.height}
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      {props.drawn.map((drawn, index) => (
        <DrawnPart
          key={index}
          drawn={drawn}
          hovered={undefined}
          palette={props.palette}
          onPick={nothing}
          onHover={nothing}
        />
      ))}
    </svg>
  );
}
