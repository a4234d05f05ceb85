import { useMemo, useRef } from 'react';
import { useTheme, type Theme } from '@material-ui/core/styles';
import {
  drawLayers,
  LEAST_PICTURE,
  layersPalette,
  pictureModes,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { ServesList } from '../list/ServesList';
import { StandsList } from '../list/StandsList';
import { ServesPanel } from '../panel/ServesPanel';
import { StandsPanel } from '../panel/StandsPanel';
import type { LayersState } from '../state/layersState';
import { DrawingView } from './DrawingView';
import { Legend } from './Legend';
import { PictureFrame } from './PictureFrame';
import { PictureScroll } from './PictureScroll';
import { useJump } from './useJump';

/** So many machines stand in a column at 100 %. */
const MOST_MACHINES = 12;
/** Free space left and right of the legend. */
const LEGEND_MARGINS = 72;
/** What is picked left of this share of the picture has its panel on the right. */
const LEFT_SHARE = 0.58;

/** A view as a picture or as its list, with legend and side panel. */
export function LayersPictureView(props: {
  view: ServesView | StandsView;
  organization: string | undefined;
  state: LayersState;
  width: number;
  asOf: string;
  partial: boolean;
  asList: boolean;
  /** What a search led to, to be brought into sight. */
  jumpedTo: string | undefined;
  onPick: (id: string | undefined) => void;
  onDepth: (depth: number) => void;
}) {
  const { view, width, state, asList, onPick } = props;
  const { skin, selected } = state;
  const theme = useTheme<Theme>();
  const palette = layersPalette(skin, theme.palette.type);
  const picture = useMemo(
    () =>
      drawLayers(view, {
        width: Math.max(width, LEAST_PICTURE),
        skin,
        selected,
        most: Math.round(MOST_MACHINES * state.zoom),
      }),
    [view, width, skin, selected, state.zoom],
  );
  const frame = useRef<HTMLDivElement>(null);
  const { jumpedTo } = props;
  const [rollUp] =
    [...picture.inside].find(([, members]) =>
      members.some(member => member.id === jumpedTo),
    ) ?? [];
  useJump(frame, { to: jumpedTo, within: rollUp, ready: view });
  const pick = (id: string) => onPick(id === selected ? undefined : id);
  const wider = !asList && state.zoom > 1;
  const cell = picture.cells.get(selected ?? '');
  const onTheLeft = !cell || cell.x < (width / state.zoom) * LEFT_SHARE;
  const panel = {
    selected,
    side: asList || onTheLeft ? ('right' as const) : ('left' as const),
    onPick,
  };
  const list = { palette, selected, onPick: pick };
  return (
    <div ref={frame}>
      <PictureFrame
        view={view}
        organization={props.organization}
        skin={skin}
        asOf={props.asOf}
        partial={props.partial}
        narrow={asList}
        chimney={!asList && picture.wide && skin === 'factory'}
        legend={
          asList ? undefined : (
            <Legend
              mode={view.mode}
              skin={skin}
              palette={palette}
              width={width / state.zoom - LEGEND_MARGINS}
            />
          )
        }
        panel={
          view.mode === 'serves' ? (
            <ServesPanel
              {...panel}
              view={view}
              rolledUp={picture.inside.get(selected ?? '') ?? []}
              shownOwners={
                asList
                  ? new Set(view.owners.map(one => one.ref))
                  : new Set(picture.cells.keys())
              }
            />
          ) : (
            <StandsPanel {...panel} view={view} onDepth={props.onDepth} />
          )
        }
      >
        {asList && view.mode === 'serves' && (
          <ServesList view={view} {...list} />
        )}
        {asList && view.mode === 'stands' && (
          <StandsList view={view} {...list} />
        )}
        {!asList && (
          <PictureScroll wider={wider}>
            <DrawingView
              drawing={picture.drawing}
              palette={palette}
              title={`Platform layers, ${pictureModes[view.mode].toLowerCase()}. ${view.headline}`}
              onPick={pick}
            />
          </PictureScroll>
        )}
      </PictureFrame>
    </div>
  );
}
