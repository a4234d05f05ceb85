import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type {
  Drawing,
  Drawn,
  Palette,
} from '@cookie-factory/platform-teams-core';
import { DrawnPart } from './DrawnPart';
import { useOnScreen } from './useOnScreen';

/**
 * A drawing as elements: it shows, and reports what was picked; it lays
 * nothing out. Arrow keys lead from one thing to the next.
 */
export function DrawingView(props: {
  drawing: Drawing;
  palette: Palette;
  title: string;
  onPick: (id: string) => void;
}) {
  const { drawing, palette, onPick } = props;
  const [pointedAt, setPointedAt] = useState<string>();
  const svg = useRef<SVGSVGElement>(null);
  const onScreen = useOnScreen(svg);
  const ends = useMemo(() => new Set(endsOf(drawing.children)), [drawing]);
  const hovered =
    pointedAt !== undefined && ends.has(pointedAt) ? pointedAt : undefined;
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step && svg.current) {
      event.preventDefault();
      focusNext(svg.current, step);
    }
  }
  return (
    <svg
      ref={svg}
      role="group"
      aria-label={props.title}
      className={onScreen ? undefined : 'pl-still'}
      width={drawing.width}
      height={drawing.height}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      style={{ display: 'block', overflow: 'visible' }}
      onKeyDown={onKeyDown}
    >
      {drawing.children.map((child, index) => (
        <DrawnPart
          key={child.kind === 'group' ? child.key : index}
          drawn={child}
          hovered={hovered}
          palette={palette}
          onPick={onPick}
          onHover={setPointedAt}
        />
      ))}
    </svg>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function focusNext(svg: SVGSVGElement, step: number) {
  const picks = [...svg.querySelectorAll<SVGGElement>('[data-pick]')];
  const at = picks.findIndex(pick => pick === document.activeElement);
  picks[(at + step + picks.length) % picks.length]?.focus();
}

function endsOf(drawn: readonly Drawn[]): readonly string[] {
  return drawn.flatMap(one =>
    one.kind === 'group'
      ? [
          ...(one.belt ? [...one.belt.ends, one.belt.pick] : []),
          ...endsOf(one.children),
        ]
      : [],
  );
}
