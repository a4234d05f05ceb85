import { useState } from 'react';
import type { Picture } from '../layout/types';
import { BandLabel } from './BandLabel';
import { Belt } from './Belt';
import { BeltWords } from './BeltWords';
import { Hall } from './Hall';
import { Machine } from './Machine';
import { Conveyor, Customers, OwnersHall, OwnerStation } from './OwnersHall';

/**
 * The factory: halls, belts and machines as they were laid out. It draws and
 * reports what was picked; it computes nothing.
 */
export function FactoryPicture(props: {
  picture: Picture;
  title: string;
  selected?: string;
  onPick: (id: string) => void;
}) {
  const { picture, title, selected, onPick } = props;
  const [hovered, setHovered] = useState<string>();
  const beside = picture.labels === 'beside';
  const { owners } = picture;
  const touches = (belt: Picture['belts'][number]) =>
    belt.from === hovered ||
    belt.pick === hovered ||
    belt.to.includes(hovered ?? '');
  const fading = hovered !== undefined && picture.belts.some(touches);
  const isFaded = (belt: Picture['belts'][number]) => fading && !touches(belt);
  const pick = { onPick, onHover: setHovered };
  return (
    <svg
      role="group"
      aria-label={title}
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      style={{ display: 'block', overflow: 'visible' }}
    >
      <OwnersHall owners={owners} chimney={beside} />
      {picture.bands.flatMap(band =>
        band.halls.map(hall => <Hall key={hall.id} hall={hall} />),
      )}
      <g aria-hidden="true">
        {picture.belts.map(belt => (
          <Belt
            key={belt.id}
            belt={belt}
            faded={isFaded(belt)}
            onPick={onPick}
          />
        ))}
      </g>
      <BandLabel
        head={owners.head}
        at={owners.label}
        beside={beside}
        width={picture.width}
      />
      <Conveyor owners={owners} />
      <g role="group" aria-label={owners.head.title}>
        {owners.stations.map(owner => (
          <OwnerStation
            key={owner.id}
            owner={owner}
            y={owners.y}
            station={owners.station}
            selected={owner.id === selected}
            {...pick}
          />
        ))}
        {owners.empty && (
          <text className="pl-sub" x={owners.x + 20} y={owners.y + 70}>
            {owners.empty}
          </text>
        )}
        <Customers owners={owners} />
      </g>
      {picture.belts.map(belt => (
        <BeltWords
          key={belt.id}
          belt={belt}
          faded={isFaded(belt)}
          selected={selected}
          {...pick}
        />
      ))}
      {picture.bands.map(band => (
        <g key={band.head.id} role="group" aria-label={band.head.title}>
          <BandLabel
            head={band.head}
            at={band.label}
            beside={beside}
            width={picture.width}
          />
          {band.halls.map(hall => (
            <g
              key={hall.id}
              role="group"
              aria-label={hall.title || band.head.title}
            >
              {hall.machines.map(machine => (
                <Machine
                  key={machine.id}
                  machine={machine}
                  selected={machine.id === selected}
                  {...pick}
                />
              ))}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
