export {
  describeHandOff,
  HAND_OFF_MESSAGE_LIMIT,
  tidyMessage,
  type HandOffNotice,
  type HandOffWords,
} from './describeHandOff';
export { handOffOf, type HandOff, type HandOffResult } from './handOffOf';
