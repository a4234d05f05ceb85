export { VocabularyContent } from './VocabularyContent';
