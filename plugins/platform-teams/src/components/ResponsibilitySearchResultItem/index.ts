export { isResponsibilityResult } from './isResponsibilityResult';
export { ResponsibilitySearchResultItem } from './ResponsibilitySearchResultItem';
