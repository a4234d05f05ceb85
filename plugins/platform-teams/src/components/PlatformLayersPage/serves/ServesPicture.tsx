import { useMemo } from 'react';
import type { ServesView } from '@cookie-factory/platform-teams-core';
import { LEAST_PICTURE } from '../layout/metrics';
import { layoutPicture } from '../layout/layoutPicture';
import type { MachineInput, Picture } from '../layout/types';
import { ServesPanel } from '../panel/ServesPanel';
import { FactoryPicture } from '../picture/FactoryPicture';
import { Legend } from '../picture/Legend';
import { PictureFrame } from '../picture/PictureFrame';
import { pictureFromView } from './pictureFromView';
import { ServesList } from './ServesList';

/** *Who serves whom*: the factory or its list, with the side panel. */
export function ServesPicture(props: {
  view: ServesView;
  width: number;
  asOf: string;
  asList: boolean;
  selected: string | undefined;
  onPick: (id: string | undefined) => void;
}) {
  const { view, width, asList, selected, onPick } = props;
  const list = asList || width < LEAST_PICTURE;
  const picture = useMemo(
    () =>
      layoutPicture(
        pictureFromView(view, selected),
        Math.max(width, LEAST_PICTURE),
      ),
    [view, selected, width],
  );
  const pick = (id: string) => onPick(id === selected ? undefined : id);
  return (
    <PictureFrame
      mode="Who serves whom"
      headline={view.headline}
      coverage={view.coverage}
      unplaced={view.unplaced}
      asOf={props.asOf}
      narrow={list}
      chimney={!list && picture.labels === 'beside'}
      legend={list ? undefined : <Legend />}
      panel={
        <ServesPanel
          view={view}
          selected={selected}
          side={list || isOnTheLeft(picture, selected) ? 'right' : 'left'}
          rolledUp={insideOf(picture, selected)}
          shownOwners={
            new Set(
              list
                ? view.owners.map(one => one.ref)
                : picture.owners.stations.map(one => one.id),
            )
          }
          onPick={onPick}
        />
      }
    >
      {list ? (
        <ServesList view={view} selected={selected} onPick={pick} />
      ) : (
        <FactoryPicture
          picture={picture}
          title={`Platform layers, who serves whom. ${view.headline}`}
          selected={selected}
          onPick={pick}
        />
      )}
    </PictureFrame>
  );
}

function isOnTheLeft(picture: Picture, selected: string | undefined): boolean {
  const x =
    picture.bands
      .flatMap(band => band.halls.flatMap(hall => hall.machines))
      .find(
        machine =>
          machine.id === selected ||
          machine.inside.some(one => one.id === selected),
      )?.x ??
    picture.owners.stations.find(owner => owner.id === selected)?.x ??
    0;
  return x < picture.width * 0.6;
}

function insideOf(
  picture: Picture,
  selected: string | undefined,
): readonly MachineInput[] {
  return (
    picture.bands
      .flatMap(band => band.halls.flatMap(hall => hall.machines))
      .find(machine => machine.id === selected)?.inside ?? []
  );
}
