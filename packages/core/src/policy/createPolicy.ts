/**
 * Everything that app-config may decide, read and checked in one place, so
 * that the portal and the command line never disagree.
 */
import type { Issue } from '../catalog/Issue';
import type { TeamPolicy } from '../catalog/Organization';
import type { AssessOptions } from '../dockerfile/types';
import {
  createLayersPolicy,
  type LayersPolicy,
} from '../layers/createLayersPolicy';
import { ConfigReader } from '../vocabulary/ConfigReader';
import { createVocabulary } from '../vocabulary/createVocabulary';
import type { Vocabulary } from '../vocabulary/types';
import { readDockerfilePolicy } from './readDockerfilePolicy';
import { readLearnLinks, type LearnLink } from './readLearnLinks';
import { readTeamPolicy } from './readTeamPolicy';

const SECTIONS = [
  'vocabulary',
  'teams',
  'registration',
  'layers',
  'lifecycles',
  'dockerfile',
  'handOff',
  'learn',
  'snapshot',
  'suggestions',
];

/** What an organisation has decided. @public */
export interface Policy {
  readonly vocabulary: Vocabulary;
  /** Locations whose claims count, exact or with `*`; absent: all. */
  readonly trusted?: readonly string[];
  readonly teams: TeamPolicy;
  readonly layers: LayersPolicy;
  readonly dockerfile: DockerfilePolicy;
  /** Further reading, for the panel that explains the layers. */
  readonly learnLinks: readonly LearnLink[];
}

/** What an organisation has decided about Dockerfiles. @public */
export type DockerfilePolicy = Pick<AssessOptions, 'columns' | 'severities'>;

/** A policy, or all that is wrong with its configuration. @public */
export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a policy.
 *
 * @param platformTeams - the value of `platformTeams` in app-config, as it is;
 * absent: the packaged policy.
 * @public
 */
export function createPolicy(platformTeams?: unknown): PolicyResult {
  const reader = new ConfigReader(['platformTeams']);
  const root = reader.object(platformTeams ?? {}, [], SECTIONS) ?? {};
  const registration = reader.object(
    root.registration,
    ['registration'],
    ['trusted'],
  );
  const trusted = reader.words(registration?.trusted, [
    'registration',
    'trusted',
  ]);
  const vocabulary = createVocabulary(platformTeams);
  const disciplines = vocabulary.ok
    ? vocabulary.vocabulary.disciplines
    : undefined;
  const teams = readTeamPolicy(reader, root.teams, disciplines);
  const dockerfile = readDockerfilePolicy(reader, root.dockerfile);
  const learnLinks = readLearnLinks(reader, root.learn);
  const layers = createLayersPolicy(
    platformTeams,
    vocabulary.ok ? vocabulary.vocabulary : undefined,
  );
  const issues = [
    ...reader.issues,
    ...(vocabulary.ok ? [] : vocabulary.issues),
    ...(layers.ok ? [] : layers.issues),
  ];
  if (!vocabulary.ok || !layers.ok || issues.length > 0) {
    return { ok: false, issues };
  }
  return {
    ok: true,
    policy: {
      vocabulary: vocabulary.vocabulary,
      trusted,
      teams,
      layers: layers.policy,
      dockerfile,
      learnLinks,
    },
  };
}
