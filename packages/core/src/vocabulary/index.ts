export {
  createVocabulary,
  packagedVocabulary,
  type VocabularyResult,
} from './createVocabulary';
export { sentenceTitle } from './sentenceTitle';
export type { Concern, Discipline, Layer, Vocabulary } from './types';
