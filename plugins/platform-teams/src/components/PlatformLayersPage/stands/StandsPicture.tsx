import { useMemo } from 'react';
import type { StandsView } from '@cookie-factory/platform-teams-core';
import { LEAST_PICTURE } from '../layout/metrics';
import { PictureFrame } from '../picture/PictureFrame';
import { BoxesPicture } from './BoxesPicture';
import { layoutBoxes } from './layoutBoxes';
import { StandsLegend } from './StandsLegend';
import { StandsList } from './StandsList';
import { StandsPanel } from './StandsPanel';

/** *What stands on what*: the boxes or their list, with the side panel. */
export function StandsPicture(props: {
  view: StandsView;
  width: number;
  asOf: string;
  asList: boolean;
  selected: string | undefined;
  onPick: (id: string | undefined) => void;
}) {
  const { view, width, selected, onPick } = props;
  const list = props.asList || width < LEAST_PICTURE;
  const picture = useMemo(
    () => layoutBoxes(view, Math.max(width, LEAST_PICTURE), selected),
    [view, width, selected],
  );
  const pick = (id: string) => onPick(id === selected ? undefined : id);
  const box = picture.bands
    .flatMap(band => band.boxes)
    .find(one => one.id === selected);
  return (
    <PictureFrame
      mode="What stands on what"
      headline={view.headline}
      coverage={view.coverage}
      unplaced={view.unplaced}
      asOf={props.asOf}
      narrow={list}
      legend={list ? undefined : <StandsLegend />}
      panel={
        <StandsPanel
          view={view}
          selected={selected}
          side={!list && box && box.x > picture.width * 0.55 ? 'left' : 'right'}
          onPick={onPick}
        />
      }
    >
      {list ? (
        <StandsList view={view} selected={selected} onPick={pick} />
      ) : (
        <BoxesPicture
          picture={picture}
          title={`Platform layers, what stands on what. ${view.headline}`}
          selected={selected}
          onPick={pick}
        />
      )}
    </PictureFrame>
  );
}
