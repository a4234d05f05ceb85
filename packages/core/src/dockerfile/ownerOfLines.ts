/**
 * Lets the resolver of responsibilities answer for the lines of a Dockerfile:
 * there is one model of ownership, and lines are owned by it.
 */
import type { CatalogEntity } from '../catalog/CatalogEntity';
import type { Resolution } from '../responsibilities/types';
import type { AssessOptions, OwnerOf, OwnershipModel } from './types';

const MODEL_ANNOTATION = 'platform-teams/dockerfile-model';
const MODELS: readonly OwnershipModel[] = [
  'developer',
  'platform',
  'hybrid',
  'reviewed',
  'generated',
];

/** Answers for the lines of the Dockerfiles of one entity. @public */
export function ownerOfLines(
  resolver: { resolve(entity: string, concern: string): Resolution },
  entity: string,
): OwnerOf {
  return concern => {
    const resolution = resolver.resolve(entity, concern);
    switch (resolution.outcome) {
      case 'accountable':
        return {
          team: resolution.team,
          outcome: 'accountable',
          by: resolution.by,
        };
      case 'conflict':
        return {
          team: undefined,
          outcome: 'conflict',
          candidates: [
            ...new Set(resolution.candidates.map(({ team }) => team)),
          ],
        };
      default:
        return { team: undefined, outcome: 'gap' };
    }
  };
}

/** What an entity itself says about its Dockerfiles. @public */
export function dockerfileContextOf(
  entity: CatalogEntity | undefined,
): Pick<AssessOptions, 'declaredModel' | 'evidence'> {
  const declared =
    entity?.metadata.annotations?.[MODEL_ANNOTATION]?.trim().toLowerCase();
  return {
    declaredModel: MODELS.find(model => model === declared),
    evidence: { tags: entity?.metadata.tags ?? [] },
  };
}
