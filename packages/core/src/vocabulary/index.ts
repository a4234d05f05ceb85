export {
  createVocabulary,
  packagedVocabulary,
  type VocabularyResult,
} from './createVocabulary';
export type { Concern, Discipline, Layer, Vocabulary } from './types';
