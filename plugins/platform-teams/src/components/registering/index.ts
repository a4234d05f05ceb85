export { ConcernPicker, type ConcernPickerProps } from './ConcernPicker';
export { EntityPicker, type EntityPickerProps } from './EntityPicker';
export { CARRIES_EDITS, PullRequestButton } from './PullRequestButton';
export { saveFile } from './saveFile';
export { nameInRef, useCatalogSearch } from './useCatalogSearch';
export { useDebounced } from './useDebounced';
export { useFormPageStyles } from './useFormPageStyles';
export { useEntityTitles } from './useEntityTitles';
export {
  usePullRequestLink,
  type PullRequestFile,
  type PullRequestLink,
} from './usePullRequestLink';
export { useTemplateLink, type TemplateLink } from './useTemplateLink';
export { Validity } from './Validity';
export { vocabularyOf } from './vocabularyOf';
export { YamlFile } from './YamlFile';
