import type { Vocabulary } from '@cookie-factory/platform-teams-core';
import type { VocabularyResponse } from '@cookie-factory/plugin-platform-teams-common';

/** The portal's vocabulary as the checks want it, so that form, catalog and CI say the same. */
export function vocabularyOf(response: VocabularyResponse): Vocabulary {
  const { concerns, disciplines, layers } = response;
  return {
    concerns: new Map(concerns.map(one => [one.id, one])),
    disciplines: new Map(disciplines.map(one => [one.id, one])),
    layers,
    // Only what production means differs, and that no check of a text asks.
    productionLifecycles: [],
  };
}
