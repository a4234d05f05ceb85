import { drawLayers } from '../../picture/drawLayers';
import { legendEntries } from '../../picture/legend/legendEntries';
import type { LayersSkin, LayersTheme } from '../../picture/palette';
import { coverageSentence } from '../../picture/sheet/coverageSentence';
import { longDate } from '../../picture/sheet/longDate';
import { pictureModes } from '../../picture/sheet/pictureModes';
import type { ServesView } from '../../serves/types';
import type { StandsView } from '../../stands/types';
import { renderSvg } from './renderSvg';

/** How a view is turned into a file. @public */
export interface LayersSvgOptions {
  readonly skin?: LayersSkin;
  readonly theme?: LayersTheme;
  /** CSS pixels; 1400 by default. */
  readonly width?: number;
  readonly organization?: string;
  /** What the picture is narrowed to, in a few words. */
  readonly scope?: string;
  readonly selected?: string;
  /** More machines than these are never drawn in one column. */
  readonly most?: number;
}

const WIDTH = 1400;
/** A file needs room for the picture, however narrow the window. */
const LEAST_WIDTH = 760;

/** A view of the layers as one SVG document that stands on its own. @public */
export function layersSvg(
  view: ServesView | StandsView,
  options: LayersSvgOptions = {},
): string {
  const { skin = 'factory', theme = 'light' } = options;
  const width = Math.max(options.width ?? WIDTH, LEAST_WIDTH);
  const { drawing } = drawLayers(view, { ...options, skin, width });
  return renderSvg(drawing, {
    skin,
    theme,
    organization: options.organization,
    title: ['Platform layers', pictureModes[view.mode], options.scope]
      .filter(Boolean)
      .join(' · '),
    headline: view.headline,
    date: longDate(view.date),
    coverage: coverageSentence(view.coverage, view.unplaced),
    legend: legendEntries(view.mode, skin),
    asSeenByYou: view.partial,
  });
}
