import { memo, type KeyboardEvent, type ReactNode } from 'react';
import type {
  Drawn,
  DrawnGroup,
  DrawnPick,
  Palette,
} from '@cookie-factory/platform-teams-core';
import { DrawnShape } from './DrawnShape';

/** What the parts of a drawing answer to. */
export interface PartHandlers {
  readonly palette: Palette;
  readonly onPick: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

const FOCUS_AWAY = 3;

/** Any part of a drawing; `hovered` reaches only parts that hold belts. */
export const DrawnPart = memo(function Part(
  props: {
    drawn: Drawn;
    /** What is pointed at, while belts end there: the others fade. */
    hovered: string | undefined;
  } & PartHandlers,
) {
  const { drawn, hovered, ...handlers } = props;
  if (drawn.kind !== 'group') {
    return <DrawnShape shape={drawn} palette={handlers.palette} />;
  }
  const children = drawn.children.map((child, index) => (
    <DrawnPart
      key={child.kind === 'group' ? child.key : index}
      drawn={child}
      hovered={holdsBelts(child) ? hovered : undefined}
      {...handlers}
    />
  ));
  if (drawn.pick) {
    return (
      <PickPart
        group={drawn}
        pick={drawn.pick}
        faded={isFaded(drawn, hovered)}
        {...handlers}
      >
        {children}
      </PickPart>
    );
  }
  const { belt, at } = drawn;
  return (
    <g
      role={drawn.label ? 'group' : undefined}
      aria-label={drawn.label}
      aria-hidden={drawn.hidden ? true : undefined}
      transform={at && `translate(${at.x} ${at.y})`}
      className={belt && classOf(drawn, hovered)}
      onClick={
        belt && !belt.words ? () => handlers.onPick(belt.pick) : undefined
      }
    >
      {drawn.title && <title>{drawn.title}</title>}
      {children}
    </g>
  );
});

/** Something that can be picked, by pointer or by keyboard. */
function PickPart(
  props: {
    group: DrawnGroup;
    pick: DrawnPick;
    faded: boolean;
    children: ReactNode;
  } & PartHandlers,
) {
  const { group, pick, onPick, onHover } = props;
  const { cell } = pick;
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(pick.id);
    }
  }
  return (
    <g
      role="button"
      tabIndex={0}
      data-pick={pick.id}
      aria-label={pick.label}
      aria-pressed={pick.selected}
      className={`pl-pick pl-${pick.accent} ${props.faded ? 'pl-faded' : ''}`}
      onClick={() => onPick(pick.id)}
      onKeyDown={onKeyDown}
      onMouseEnter={() => onHover(pick.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(pick.id)}
      onBlur={() => onHover(undefined)}
    >
      {group.title && <title>{group.title}</title>}
      {props.children}
      <rect className="pl-cell" {...cell} rx={10} />
      <rect
        className="pl-focus"
        x={cell.x - FOCUS_AWAY}
        y={cell.y - FOCUS_AWAY}
        width={cell.width + 2 * FOCUS_AWAY}
        height={cell.height + 2 * FOCUS_AWAY}
        rx={12}
      />
    </g>
  );
}

function classOf(group: DrawnGroup, hovered: string | undefined): string {
  return [
    'pl-belt',
    group.belt?.words && 'pl-words',
    isFaded(group, hovered) && 'pl-faded',
  ]
    .filter(Boolean)
    .join(' ');
}

function isFaded({ belt }: DrawnGroup, hovered: string | undefined): boolean {
  return (
    belt !== undefined &&
    hovered !== undefined &&
    belt.pick !== hovered &&
    !belt.ends.includes(hovered)
  );
}

function holdsBelts(drawn: Drawn): boolean {
  return (
    drawn.kind === 'group' &&
    (drawn.belt !== undefined ||
      drawn.children.some(
        child => child.kind === 'group' && child.belt !== undefined,
      ))
  );
}
