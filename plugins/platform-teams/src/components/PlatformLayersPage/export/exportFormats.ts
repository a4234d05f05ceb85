import {
  layersSvg,
  type LayersSvgOptions,
  type ServesView,
  type StandsView,
} from '@cookie-factory/platform-teams-core';
import { pngOf } from './pngOf';

/** What is exported: the view on show, and how it is drawn. */
export interface ExportedPicture {
  readonly view: ServesView | StandsView;
  readonly options: LayersSvgOptions;
}

/** A format that the picture can be saved in. */
export interface ExportFormat {
  readonly id: string;
  readonly title: string;
  /** What it is good for. */
  readonly hint: string;
  readonly extension: string;
  readonly type: string;
  write(picture: ExportedPicture): string | Promise<Blob>;
}

/** Every format on offer: one line each. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'svg',
    title: 'SVG',
    hint: 'sharp at any size',
    extension: 'svg',
    type: 'image/svg+xml',
    write: toSvg,
  },
  {
    id: 'png',
    title: 'PNG',
    hint: 'for slides, twice as large',
    extension: 'png',
    type: 'image/png',
    write: picture => pngOf(toSvg(picture)),
  },
  {
    id: 'json',
    title: 'JSON',
    hint: 'the same as data',
    extension: 'json',
    type: 'application/json',
    write: toJson,
  },
];

function toSvg({ view, options }: ExportedPicture): string {
  return layersSvg(view, options);
}

function toJson({ view }: ExportedPicture): string {
  const { headline, date, coverage, partial, ...picture } = view;
  return JSON.stringify(
    {
      title: 'Platform layers',
      headline,
      date,
      coverage,
      asSeenByYou: partial,
      ...picture,
    },
    undefined,
    2,
  );
}
