/**
 * The vocabulary of one organisation: the packaged one with what app-config
 * adds, changes and switches off. All mistakes of a configuration are reported
 * at once, each with its path.
 */
import type { Issue } from '../catalog/Issue';
import {
  applicationConcerns,
  mlApplicationConcerns,
} from './applicationConcerns';
import { cloudConcerns } from './cloudConcerns';
import type { ConcernFamily } from './concernSeed';
import { devxConcerns } from './devxConcerns';
import { packagedDisciplines } from './disciplines';
import { dockerfileConcerns } from './dockerfileConcerns';
import { packagedLayers } from './layers';
import { mlPlatformConcerns } from './mlPlatformConcerns';
import { requirementPredicate } from './predicates';
import { readConcerns } from './readConcerns';
import { ConfigReader } from './ConfigReader';
import { readDisciplines } from './readDisciplines';
import { readLayers } from './readLayers';
import { securityConcerns } from './securityConcerns';
import { sreConcerns } from './sreConcerns';
import type { Concern, Vocabulary } from './types';

const PRODUCTION_LIFECYCLES = ['production', 'prod', 'live'];

const FAMILIES: readonly ConcernFamily[] = [
  sreConcerns,
  devxConcerns,
  cloudConcerns,
  securityConcerns,
  mlPlatformConcerns,
  applicationConcerns,
  mlApplicationConcerns,
  dockerfileConcerns,
];

/** A vocabulary, or all that is wrong with its configuration. @public */
export type VocabularyResult =
  | { readonly ok: true; readonly vocabulary: Vocabulary }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The vocabulary that ships. @public */
export function packagedVocabulary(): Vocabulary {
  const result = createVocabulary();
  // Unreachable unless a packaged table is broken, which its test would show.
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.vocabulary;
}

/**
 * Builds the vocabulary of an organisation.
 *
 * @param platformTeams - the value of `platformTeams` in app-config, as it is:
 * `vocabulary`, `layers.list` and `lifecycles.production` are read from it.
 * @public
 */
export function createVocabulary(platformTeams?: unknown): VocabularyResult {
  const reader = new ConfigReader(['platformTeams']);
  const root = reader.object(platformTeams ?? {}, []);
  const productionLifecycles =
    reader.words(reader.object(root?.lifecycles, ['lifecycles'])?.production, [
      'lifecycles',
      'production',
    ]) ?? PRODUCTION_LIFECYCLES;
  const layers = readLayers(
    reader,
    reader.object(root?.layers, ['layers'])?.list,
    packagedLayers,
  );
  const settings = reader.object(
    root?.vocabulary,
    ['vocabulary'],
    ['disciplines', 'concerns'],
  );
  const disciplines = readDisciplines(
    reader,
    settings?.disciplines,
    packagedDisciplines,
  );
  const concerns = readConcerns(reader, settings?.concerns, {
    packaged: packagedConcerns(productionLifecycles),
    disciplines,
    layers,
  });
  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return {
    ok: true,
    vocabulary: { disciplines, concerns, layers, productionLifecycles },
  };
}

function packagedConcerns(
  productionLifecycles: readonly string[],
): readonly Concern[] {
  return FAMILIES.flatMap(family =>
    family.concerns.map(seed => ({
      ...seed,
      discipline: seed.discipline ?? family.discipline,
      layer: family.layer,
      default: family.default,
      shown: seed.shown ?? 'when-registered',
      requiredFor:
        seed.requiredFor &&
        requirementPredicate(seed.requiredFor, productionLifecycles),
    })),
  );
}
