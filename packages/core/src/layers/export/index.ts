export { layersSvg, type LayersSvgOptions } from './svg/layersSvg';
export { renderSvg, type RenderSvgOptions } from './svg/renderSvg';
