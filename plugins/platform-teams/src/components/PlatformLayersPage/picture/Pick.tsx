import type { KeyboardEvent, ReactNode } from 'react';

/** A rectangle around something that can be picked. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const FOCUS_AWAY = 3;

/** Something in the picture that can be picked, by pointer or by keyboard. */
export function Pick(props: {
  id: string;
  label: string;
  selected: boolean;
  className: string;
  cell: Cell;
  /** Shown by the pointer where names had to be cut. */
  title?: string;
  children: ReactNode;
  onPick: (id: string) => void;
  onHover: (id: string | undefined) => void;
}) {
  const { id, cell, selected, onPick, onHover } = props;
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(id);
    }
  }
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={props.label}
      aria-pressed={selected}
      className={`pl-pick ${props.className} ${selected ? 'pl-selected' : ''}`}
      onClick={() => onPick(id)}
      onKeyDown={onKeyDown}
      onMouseEnter={() => onHover(id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(id)}
      onBlur={() => onHover(undefined)}
    >
      {props.title && <title>{props.title}</title>}
      <rect className="pl-cell" {...cell} rx={10} />
      <rect
        className="pl-focus"
        x={cell.x - FOCUS_AWAY}
        y={cell.y - FOCUS_AWAY}
        width={cell.width + 2 * FOCUS_AWAY}
        height={cell.height + 2 * FOCUS_AWAY}
        rx={12}
      />
      {props.children}
    </g>
  );
}
