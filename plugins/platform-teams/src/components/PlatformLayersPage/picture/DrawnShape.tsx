import {
  heldWidth,
  type DrawnPath,
  type DrawnText,
  type Palette,
} from '@cookie-factory/platform-teams-core';

/** A shape or a line of text of a drawing, in the colours of a palette. */
export function DrawnShape(props: {
  shape: DrawnPath | DrawnText;
  palette: Palette;
}) {
  const { shape, palette } = props;
  if (shape.kind === 'text') {
    const held = heldWidth(shape);
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 700 : undefined}
        textAnchor={shape.anchor}
        textLength={held}
        lengthAdjust={held === undefined ? undefined : 'spacingAndGlyphs'}
        fill={palette[shape.fill]}
      >
        {shape.text}
      </text>
    );
  }
  return (
    <path
      className={shape.moves ? 'pl-move' : undefined}
      d={shape.d}
      transform={placeOf(shape)}
      fill={shape.fill ? palette[shape.fill] : 'none'}
      stroke={shape.stroke && palette[shape.stroke]}
      strokeWidth={shape.stroke && (shape.width ?? 1)}
      strokeLinejoin={shape.stroke && 'round'}
      strokeLinecap={shape.roundEnds ? 'round' : undefined}
      strokeDasharray={shape.dash}
      opacity={shape.opacity}
    />
  );
}

function placeOf({ at, scale }: DrawnPath): string | undefined {
  const parts = [
    at && `translate(${at.x} ${at.y})`,
    scale !== undefined && `scale(${scale})`,
  ].filter(Boolean);
  return parts.join(' ') || undefined;
}
