import { useState } from 'react';
import { BandLabel } from '../picture/BandLabel';
import { Pick } from '../picture/Pick';
import { Warn } from '../picture/smallSymbols';
import { counted } from '../counted';
import { openCrossings } from './chooseBoxBelts';
import type { BoxPicture } from './layoutBoxes';
import { BOX_HEIGHT, type PlacedBox } from './PlacedBox';
import type { PlacedBoxBelt } from './placeBoxBelts';

/** Boxes by layer, and curves for what depends on what; crossings are dashed and carry a sign. */
export function BoxesPicture(props: {
  picture: BoxPicture;
  title: string;
  selected: string | undefined;
  onPick: (id: string) => void;
}) {
  const { picture, selected, onPick } = props;
  const [hovered, setHovered] = useState<string>();
  const focus = hovered ?? selected;
  const touches = (belt: PlacedBoxBelt) =>
    belt.from === focus || belt.to === focus || belt.id === focus;
  const fading = focus !== undefined && picture.belts.some(touches);
  return (
    <svg
      role="group"
      aria-label={props.title}
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      style={{ display: 'block' }}
    >
      {picture.bands.map(band => (
        <rect
          key={band.head.id}
          className="pl-hall"
          x={band.x}
          y={band.y}
          width={band.width}
          height={band.height}
          rx={8}
        />
      ))}
      <g aria-hidden="true">
        {picture.belts.map(belt => (
          <Dependencies
            key={belt.id}
            belt={belt}
            strong={fading && touches(belt)}
            faded={fading && !touches(belt)}
            onPick={onPick}
          />
        ))}
      </g>
      {picture.bands.map(band => (
        <g
          key={band.head.id}
          role="group"
          aria-label={band.head.title}
          className={`pl-${band.head.accent}`}
        >
          <BandLabel
            head={band.head}
            at={band.label}
            beside={picture.labels === 'beside'}
            width={picture.width}
          />
          {band.boxes.length === 0 && (
            <text
              className="pl-sub"
              x={band.x + 20}
              y={band.y + band.height / 2 + 4}
            >
              Nothing stands here that you may see.
            </text>
          )}
          {band.boxes.map(box => (
            <Box
              key={box.id}
              box={box}
              selected={box.id === selected}
              onPick={onPick}
              onHover={setHovered}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Box(props: {
  box: PlacedBox;
  selected: boolean;
  onPick: (id: string) => void;
  onHover: (id: string | undefined) => void;
}) {
  const { box } = props;
  const findings =
    box.findings > 0 ? `, ${counted(box.findings, 'finding', 'findings')}` : '';
  return (
    <Pick
      id={box.id}
      label={`${box.title}: ${counted(box.entities, 'entity', 'entities')}${findings}.`}
      selected={props.selected}
      className="pl-box"
      cell={{ x: box.x, y: box.y, width: box.width, height: BOX_HEIGHT }}
      title={box.cut ? box.title : undefined}
      onPick={props.onPick}
      onHover={props.onHover}
    >
      <rect
        className="pl-s"
        x={box.x}
        y={box.y}
        width={box.width}
        height={BOX_HEIGHT}
        rx={6}
      />
      {box.lines.map((line, index) => (
        <text
          key={line}
          className="pl-name"
          x={box.x + box.width / 2}
          y={box.y + (box.lines.length > 1 ? 19 : 25) + 14 * index}
        >
          {line}
        </text>
      ))}
      <text
        className="pl-sub pl-mid"
        x={box.x + box.width / 2}
        y={box.y + (box.lines.length > 1 ? 49 : 43)}
      >
        {counted(box.entities, 'entity', 'entities')}
        {findings}
      </text>
    </Pick>
  );
}

function Dependencies(props: {
  belt: PlacedBoxBelt;
  strong: boolean;
  faded: boolean;
  onPick: (id: string) => void;
}) {
  const { belt, strong, faded } = props;
  const crossed = openCrossings(belt.crossings) > 0;
  return (
    <g
      className={[
        'pl-belt pl-carries pl-curve',
        crossed && 'pl-worn',
        strong && 'pl-near',
        faded && 'pl-faded',
      ]
        .filter(Boolean)
        .join(' ')}
      onClick={() => props.onPick(belt.id)}
    >
      <title>{counted(belt.dependencies, 'dependency', 'dependencies')}</title>
      <path
        className={strong ? 'pl-e pl-strong' : 'pl-e'}
        strokeWidth={belt.width}
        strokeDasharray={crossed ? '9 5' : undefined}
        d={belt.path}
      />
      {((strong && belt.dependencies > 1) || crossed) && (
        <>
          <rect
            className="pl-pill"
            x={belt.words.x - (crossed ? 24 : 16)}
            y={belt.words.y - 10}
            width={crossed ? 48 : 32}
            height={20}
            rx={10}
          />
          {crossed && (
            <Warn x={belt.words.x - 18} y={belt.words.y - 8} size={15} />
          )}
          <text
            className="pl-num"
            x={belt.words.x + (crossed ? 9 : 0)}
            y={belt.words.y + 4}
          >
            {belt.dependencies}
          </text>
        </>
      )}
    </g>
  );
}
