import {
  layersMermaid,
  layersStructurizr,
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

const TITLE = 'Platform layers';

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
  {
    id: 'mermaid',
    title: 'Mermaid',
    hint: 'for wikis and pull requests',
    extension: 'mmd',
    type: 'text/plain',
    write: ({ view, options }) =>
      layersMermaid(view, { title: options.organization ?? TITLE }),
  },
  {
    id: 'structurizr',
    title: 'Structurizr DSL',
    hint: 'for architecture as code',
    extension: 'dsl',
    type: 'text/plain',
    write: ({ view, options }) =>
      layersStructurizr(view, { title: options.organization ?? TITLE }),
  },
];

function toSvg({ view, options }: ExportedPicture): string {
  return layersSvg(view, options);
}

function toJson({ view }: ExportedPicture): string {
  const { headline, date, coverage, partial, ...picture } = view;
  return JSON.stringify(
    {
      title: TITLE,
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
