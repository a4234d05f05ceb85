export { AnchorLink } from './AnchorLink';
export { AsSeenByYou } from './AsSeenByYou';
export {
  assignOwnerSlots,
  ownerSlot,
  swatchBackground,
  type OwnerSlot,
  type SwatchPattern,
} from './ownerSlots';
export { ChoiceChip } from './ChoiceChip';
export { ChoiceField, type Choice } from './ChoiceField';
export { OwnerSwatch, type OwnerSwatchProps } from './OwnerSwatch';
export { RequestError, type RequestErrorProps } from './RequestError';
export { safeLink } from './safeLink';
export { SearchField } from './SearchField';
export { SkeletonRows } from './SkeletonRows';
export { PrintRoot } from './PrintRoot';
export { pageSlots } from './pageSlots';
export { ThemedText } from './ThemedText';
export { softText } from './softText';
export { toCsv } from './toCsv';
export { unsavedEdits, type UnsavedEdits } from './unsavedEdits';
export { timeAgo } from './timeAgo';
export { TeamName, type TeamNameProps } from './TeamName';
export {
  useRetryingRequest,
  type RequestState,
  type RetryingRequest,
  type RetryingRequestOptions,
} from './useRetryingRequest';
export { useScrollToHash } from './useScrollToHash';
export { usePageSlots } from './usePageSlots';
export { useUrlState, withValues, type UrlCodec } from './useUrlState';
export { YamlSnippet } from './YamlSnippet';
