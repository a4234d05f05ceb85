export { layersSvg, type LayersSvgOptions } from './svg/layersSvg';
export { renderSvg, type RenderSvgOptions } from './svg/renderSvg';
export { layersMermaid } from './text/layersMermaid';
export { layersStructurizr } from './text/layersStructurizr';
